// Stochastic normalised gradient descent on generalised linear models with two slopes: all steps in one launch, one thread per
// lane, iterate and gradient in registers, each drawn example read once per step. Specialised by
//   FEATURES, EXAMPLES, MINIBATCH   the cohort's shape
//   C                               of the objective ‖H − Y‖²/(C·m), 1 or 2
//   OWN                             1: every lane draws its own examples, whose numbers lie lane after lane (byLane);
//                                   0: the lanes share a list of example numbers
//   BALL                            1: iterates are projected onto a ball, 0: they are free
// Same order of operations as the composed optimiser, hence the same bits.
#include "elementary.cuh"
#include "philox.cuh"

struct SngdArguments {
    Operand x; // row i·FEATURES + j
    Operand y;
    Operand w;
    Operand below;
    Operand from;
    Operand stepSize;
    Operand radius;
    u64 key;
    i64 stream;        // of step 1, and one more for each later step
    const u64* index;  // OWN: the instance number of each lane
    const i64* chosen; // otherwise: MINIBATCH numbers per step
    i64 steps;
    double* out;
    i64 rows;
    i64 lanes;
};

static __device__ __forceinline__ double squaredNorm(const double (&v)[FEATURES]) {
    double sum = v[0] * v[0];
#pragma unroll
    for (int j = 1; j < FEATURES; j++) sum = sum + v[j] * v[j];
    return sum;
}

struct Lane {
    const SngdArguments& a;
    const i64 l;
    const double below;
    const double from;
    double w[FEATURES];
    double g[FEATURES];

    // A warp whose lanes read rows of their own choice needs a transaction per lane and load; pairs of numbers halve the loads.
    __device__ __forceinline__ void load(double (&x)[FEATURES], i64 i) {
#if OWN && FEATURES % 2 == 0
        const double2* row = (const double2*)(a.x.values + l * a.x.lane + i * FEATURES);
#pragma unroll
        for (int j = 0; j < FEATURES / 2; j++) {
            const double2 pair = row[j];
            x[2 * j] = pair.x;
            x[2 * j + 1] = pair.y;
        }
#else
#pragma unroll
        for (int j = 0; j < FEATURES; j++) x[j] = a.x.at(i * FEATURES + j, l);
#endif
    }

    // g ← g + x_i·d, or x_i·d if it is the first, with d = (φ(z) − y_i)/(C·m/2)·φ′(z) and z = ⟨x_i, w⟩.
    __device__ __forceinline__ void add(i64 i, bool first) {
        double x[FEATURES];
        load(x, i);
        double z = x[0] * w[0];
#pragma unroll
        for (int j = 1; j < FEATURES; j++) z = z + x[j] * w[j];
        const double slope = z >= 0 ? from : below;
        const double residual = slope * z - a.y.at(i, l);
        const double d = residual / (C * MINIBATCH / 2.0) * slope;
#pragma unroll
        for (int j = 0; j < FEATURES; j++) g[j] = first ? x[j] * d : g[j] + x[j] * d;
    }

    // w ← Π(w − η·g/‖g‖); a lane with g = 0 stays.
    __device__ __forceinline__ void step(double stepSize) {
        const double norm = sqrt(squaredNorm(g));
#pragma unroll
        for (int j = 0; j < FEATURES; j++) w[j] = w[j] - (norm == 0 ? 0 : g[j] / norm) * stepSize;
#if BALL
        const double radius = a.radius.at(0, l);
        const double length = sqrt(squaredNorm(w));
        const double shrunk = radius / length;
#pragma unroll
        for (int j = 0; j < FEATURES; j++) w[j] = length <= radius ? w[j] : w[j] * shrunk;
#endif
    }
};

#if OWN
static __device__ constexpr int digitsOf(int m) {
    return m == 0 ? 0 : 1 + digitsOf(m / 2);
}

// ⌊u′·m⌋ with u′ the leading bits of u, so few that u′·m is exact.
static __device__ __forceinline__ i64 example(double u) {
    const double scale = (double)(1LL << (53 - digitsOf(EXAMPLES)));
    return (i64)floor(floor(u * scale) * EXAMPLES * (1 / scale));
}
#endif

KERNEL(sngd, SngdArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes || blockIdx.y > 0) return;
    Lane lane = {a, l, a.below.at(0, l), a.from.at(0, l), {}, {}};
    const double stepSize = a.stepSize.at(0, l);
#pragma unroll
    for (int j = 0; j < FEATURES; j++) lane.w[j] = a.w.at(j, l);
    for (i64 t = 0; t < a.steps; t++) {
#if OWN
#pragma unroll 1
        for (int q = 0; q < MINIBATCH; q += 2) {
            const Pair u = uniformPair(a.key, (u32)(a.stream + t), a.index[l], q / 2);
            lane.add(example(u.even), q == 0);
            if (q + 1 < MINIBATCH) lane.add(example(u.odd), false);
        }
#else
#pragma unroll 1
        for (int q = 0; q < MINIBATCH; q++) lane.add(a.chosen[t * MINIBATCH + q], q == 0);
#endif
        lane.step(stepSize);
    }
#pragma unroll
    for (int j = 0; j < FEATURES; j++) a.out[j * a.lanes + l] = lane.w[j];
}
