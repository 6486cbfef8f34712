/* Runs the races of a file in the core's translation by wasm2c: once for their outcomes, which it
 * writes to a second file, then some times for the clock. Prints the nanoseconds of all races of
 * each time, a line each. The file is of 32-bit words; bench/native/race-file.ts writes it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "race.h"

enum { SHOUT, MEGAPHONE, SLICK };

static Z_race_instance_t core;

/* Of the file's head: addresses in the core, bytes, and the last tick. */
static uint32_t races, input, input_bytes, track, track_bytes, tick_limit;

static const uint32_t *run(const uint32_t *at) {
  uint32_t racers = at[0], actions = at[6];
  float length_metres;
  memcpy(&length_metres, at + 1, sizeof length_metres);
  const uint32_t *action = at + 7;
  const uint8_t *image = (const uint8_t *)(action + 3 * actions);
  memcpy(core.w2c_memory.data + input, image, input_bytes);
  memcpy(core.w2c_memory.data + track, image + input_bytes, track_bytes);
  Z_raceZ_prepare(&core, racers, length_metres);
  Z_raceZ_start(&core, at[2], at[3], at[4], at[5]);
  for (; actions > 0; actions--, action += 3) {
    Z_raceZ_step(&core, action[0]);
    if (action[1] == SHOUT) Z_raceZ_shout(&core, action[2]);
    if (action[1] == MEGAPHONE) Z_raceZ_megaphone(&core, action[2]);
    if (action[1] == SLICK) Z_raceZ_slick(&core, action[2]);
  }
  Z_raceZ_step(&core, tick_limit);
  Z_raceZ_rank(&core);
  return (const uint32_t *)(image + input_bytes + track_bytes);
}

static void write_words(FILE *out, uint32_t from, uint32_t step, uint32_t racers) {
  for (uint32_t racer = 0; racer < racers; racer++)
    fwrite(core.w2c_memory.data + from + racer * step, 4, 1, out);
}

/* For each race: positions and moments of finish by racer, then racers by place. */
static void write_outcome(FILE *out, uint32_t racers) {
  write_words(out, *Z_raceZ_AT_X(&core), *Z_raceZ_CELL(&core), racers);
  write_words(out, *Z_raceZ_FINISH_MS(&core), 4, racers);
  write_words(out, *Z_raceZ_RANKS(&core), 4, racers);
}

static uint32_t *read_all(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) return NULL;
  size_t bytes = (size_t)ftell(file);
  rewind(file);
  uint32_t *words = malloc(bytes);
  if (words != NULL && fread(words, 1, bytes, file) != bytes) words = NULL;
  fclose(file);
  return words;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  const uint32_t *words = read_all(arguments[1]);
  FILE *out = fopen(arguments[2], "wb");
  if (words == NULL || out == NULL) return 1;
  races = words[0], input = words[1], input_bytes = words[2];
  track = words[3], track_bytes = words[4], tick_limit = words[5];

  wasm_rt_init();
  Z_race_init_module();
  Z_race_instantiate(&core);
  const uint32_t *at = words + 6;
  for (uint32_t race = 0; race < races; race++) {
    uint32_t racers = at[0];
    at = run(at);
    write_outcome(out, racers);
  }
  if (fclose(out) != 0) return 1;

  for (int times = atoi(arguments[3]); times > 0; times--) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    at = words + 6;
    for (uint32_t race = 0; race < races; race++) at = run(at);
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%lld\n", (to.tv_sec - from.tv_sec) * 1000000000LL + to.tv_nsec - from.tv_nsec);
  }
  return 0;
}
