/*
 * The yardstick of the grid planner: src/simulation/fleets/grid/{descentField,pibt,gridFleet}.ts line by line in C,
 * with the same random numbers, so that both must end with every agent in the same cell.
 *
 * pibt INSTANCE STEPS RUNS   INSTANCE: int32 { cells, agents, tasks, largest cost, seed }, neighbours, starts, tasks; bytes costs
 * writes one line of JSON: milliseconds of CPU a step and a field, goals reached, hash of the last cells
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DIRECTIONS = 4, STAY = 5, PERMUTATIONS = 24, UNREACHED = 0x7fffffff };

static int32_t cells, agents, task_count, largest_cost;
static int32_t *neighbours, *starts, *tasks;
static uint32_t seed;
static uint8_t *arrival;

static int32_t *standing, *taken, *next, *chain, *left, *goal, *turn, *at, *order, *later, *arrived;
static int64_t *field_of;
static uint32_t random_state;
static uint16_t preferences[16 * 16 * PERMUTATIONS];

static uint8_t *masks;
static int64_t field_bytes, fields_made;
static int64_t *offset_of;
static int32_t *distances, *queue, *filled;
static double field_ms;

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

static void measure(int32_t to) {
  int32_t buckets = largest_cost + 1, waiting = 1;
  for (int32_t cell = 0; cell < cells; cell++) distances[cell] = UNREACHED;
  memset(filled, 0, buckets * sizeof *filled);
  distances[cells] = -1;
  distances[to] = 0;
  queue[0] = to;
  filled[0] = 1;
  for (int32_t distance = 0; waiting > 0; distance++) {
    int32_t bucket = distance % buckets;
    int32_t *from = queue + (int64_t)bucket * cells;
    for (int32_t i = 0; i < filled[bucket]; i++) {
      int32_t cell = from[i];
      if (distances[cell] != distance) continue;
      for (int32_t arc = cell * DIRECTIONS, last = arc + DIRECTIONS; arc < last; arc++) {
        int32_t before = neighbours[arc], reached = distance + arrival[arc];
        if (reached >= distances[before]) continue;
        distances[before] = reached;
        int32_t later = reached % buckets;
        queue[(int64_t)later * cells + filled[later]++] = before;
        waiting++;
      }
    }
    waiting -= filled[bucket];
    filled[bucket] = 0;
  }
  distances[cells] = UNREACHED;
}

static int64_t hold(int32_t to) {
  if (offset_of[to] >= 0) return offset_of[to];
  double began = now_ms();
  int64_t offset = fields_made++ * field_bytes;
  measure(to);
  for (int32_t cell = 0; cell < cells; cell++) {
    int32_t distance = distances[cell], *around = neighbours + cell * DIRECTIONS;
    uint8_t mask = (distances[around[0]] < distance) | (distances[around[1]] < distance) << 1 |
                   (distances[around[2]] < distance) << 2 | (distances[around[3]] < distance) << 3;
    if (cell & 1) masks[offset + (cell >> 1)] |= mask << 4;
    else masks[offset + (cell >> 1)] = mask;
  }
  field_ms += now_ms() - began;
  return offset_of[to] = offset;
}

static void aim(int32_t agent) {
  goal[agent] = tasks[((int64_t)turn[agent]++ * agents + agent) % task_count];
  field_of[agent] = hold(goal[agent]);
}

static inline uint16_t candidates_of(int32_t agent) {
  int32_t cell = at[agent], *around = neighbours + cell * DIRECTIONS;
  uint32_t nearer = masks[field_of[agent] + (cell >> 1)] >> ((cell & 1) << 2) & 15;
  uint32_t occupied = (standing[around[0]] >= 0) | (standing[around[1]] >= 0) << 1 | (standing[around[2]] >= 0) << 2 |
                      (standing[around[3]] >= 0) << 3;
  random_state ^= random_state << 13;
  random_state ^= random_state >> 17;
  random_state ^= random_state << 5;
  return preferences[((occupied << 4) + nearer) * PERMUTATIONS + ((random_state >> 16) * PERMUTATIONS >> 16)];
}

static void decide(int32_t first) {
  chain[0] = first;
  left[0] = candidates_of(first);
  for (int32_t depth = 0; depth >= 0;) {
    int32_t agent = chain[depth], cell = at[agent], candidates = left[depth];
    if (candidates == 0) {
      taken[cell] = agent;
      next[agent] = cell;
      depth--;
      continue;
    }
    left[depth] = candidates >> 3;
    int32_t candidate = candidates & 7;
    int32_t to = candidate == STAY ? cell : neighbours[cell * DIRECTIONS + candidate - 1];
    if (taken[to] >= 0) continue;
    int32_t other = standing[to];
    if (other >= 0 && next[other] == cell) continue;
    taken[to] = agent;
    next[agent] = to;
    if (other < 0 || next[other] >= 0) return;
    depth++;
    chain[depth] = other;
    left[depth] = candidates_of(other);
  }
}

static void plan(const int32_t *order) {
  for (int32_t i = 0; i < agents; i++)
    if (next[order[i]] < 0) decide(order[i]);
  int32_t *cleared = standing;
  for (int32_t agent = 0; agent < agents; agent++) {
    cleared[at[agent]] = -1;
    at[agent] = next[agent];
    next[agent] = -1;
  }
  standing = taken;
  taken = cleared;
}

/* The permutations of the four directions in lexical order, each sorted stably by who is occupied, nearer ones first. */
static void tabulate(void) {
  for (int32_t masks_at = 0; masks_at < 256; masks_at++) {
    int32_t nearer = masks_at & 15, occupied = masks_at >> 4, permutation = 0;
    for (int32_t code = 0; code < 256; code++) {
      int32_t all[4] = {code >> 6, code >> 4 & 3, code >> 2 & 3, code & 3};
      if ((1 << all[0] | 1 << all[1] | 1 << all[2] | 1 << all[3]) != 15) continue;
      int32_t packed = 0, bits = 0;
      for (int32_t group = 0; group < 5; group++) {
        if (group == 2) {
          packed |= STAY << bits;
          bits += 3;
          continue;
        }
        int32_t wants_nearer = group < 2, wants_occupied = group == 1 || group == 4;
        for (int32_t i = 0; i < 4; i++) {
          if ((nearer >> all[i] & 1) != wants_nearer || (occupied >> all[i] & 1) != wants_occupied) continue;
          packed |= (all[i] + 1) << bits;
          bits += 3;
        }
      }
      preferences[masks_at * PERMUTATIONS + permutation++] = packed;
    }
  }
}

static void *allocate(int64_t bytes) {
  void *memory = calloc(1, bytes);
  if (!memory) exit(1);
  return memory;
}

static int32_t *integers(int64_t count, int32_t value) {
  int32_t *memory = allocate(count * sizeof *memory);
  for (int64_t i = 0; i < count; i++) memory[i] = value;
  return memory;
}

static void *read_into(void *memory, int64_t bytes, FILE *file) {
  if (fread(memory, 1, bytes, file) != (size_t)bytes) exit(1);
  return memory;
}

static void open_instance(const char *path) {
  FILE *file = fopen(path, "rb");
  int32_t header[5];
  if (!file) exit(1);
  read_into(header, sizeof header, file);
  cells = header[0], agents = header[1], task_count = header[2], largest_cost = header[3];
  seed = (uint32_t)header[4];
  int64_t arcs = (int64_t)cells * DIRECTIONS;
  neighbours = read_into(integers(arcs, 0), arcs * 4, file);
  starts = read_into(integers(agents, 0), agents * 4LL, file);
  tasks = read_into(integers(task_count, 0), task_count * 4LL, file);
  uint8_t *costs = read_into(allocate(arcs), arcs, file);
  fclose(file);
  arrival = allocate(arcs);
  for (int64_t arc = 0; arc < arcs; arc++)
    if (neighbours[arc] < cells) arrival[arc] = costs[neighbours[arc] * DIRECTIONS + (arc + 2) % DIRECTIONS];
}

static void prepare(void) {
  standing = integers(cells + 1, -1), taken = integers(cells + 1, -1);
  next = integers(agents, -1), chain = integers(agents, 0), left = integers(agents, 0);
  goal = integers(agents, 0), turn = integers(agents, 0);
  order = integers(agents, 0), later = integers(agents, 0), arrived = integers(agents, 0);
  at = integers(agents, 0);
  field_of = allocate(agents * sizeof *field_of);
  field_bytes = (cells + 1) / 2;
  masks = allocate(cells * field_bytes);
  offset_of = allocate(cells * sizeof *offset_of);
  for (int32_t cell = 0; cell < cells; cell++) offset_of[cell] = -1;
  distances = integers(cells + 1, 0), filled = integers(largest_cost + 1, 0);
  queue = integers((largest_cost + 1) * (int64_t)cells, 0);
}

static void begin(void) {
  random_state = seed;
  for (int32_t cell = 0; cell < cells; cell++) standing[cell] = taken[cell] = -1;
  standing[cells] = taken[cells] = agents;
  for (int32_t agent = 0; agent < agents; agent++) {
    at[agent] = starts[agent];
    standing[at[agent]] = order[agent] = agent;
    turn[agent] = 0;
    aim(agent);
  }
}

static int32_t step(void) {
  plan(order);
  int32_t going = 0, count = 0;
  for (int32_t i = 0; i < agents; i++) {
    int32_t agent = order[i];
    if (at[agent] == goal[agent]) arrived[count++] = agent;
    else later[going++] = agent;
  }
  for (int32_t i = 0; i < count; i++) later[going + i] = arrived[i], aim(arrived[i]);
  int32_t *swapped = order;
  order = later, later = swapped;
  return count;
}

/* The first run makes the fields, the quickest of the later ones counts: planning alone. */
int main(int argc, char **argv) {
  if (argc < 4) return 1;
  open_instance(argv[1]);
  prepare();
  tabulate();
  int32_t steps = atoi(argv[2]), delivered = 0;
  double planning = 1e300;
  for (int32_t run = 0; run <= atoi(argv[3]); run++) {
    begin();
    delivered = 0;
    double began = now_ms();
    for (int32_t i = 0; i < steps; i++) delivered += step();
    double took = now_ms() - began;
    if (run > 0 && took < planning) planning = took;
  }
  int32_t hash = 0;
  for (int32_t agent = 0; agent < agents; agent++) hash = (int32_t)((uint32_t)hash * 31u + (uint32_t)at[agent]);
  printf("{\"stepMs\":%.6f,\"fieldMs\":%.6f,\"delivered\":%d,\"hash\":%d}\n", planning / steps,
         field_ms / fields_made, delivered, hash);
  return 0;
}
