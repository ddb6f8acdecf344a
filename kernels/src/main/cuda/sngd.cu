// Whole runs of stochastic normalised gradient descent on generalised linear models with two slopes: all steps in one launch, one thread per
// lane, iterate and gradient in registers, each drawn example read once per step. Specialised by
//   FEATURES   d
//   C          of the objective ‖H − Y‖²/(C·m), 1 or 2
//   OWN        1: every lane draws its own examples, whose numbers lie lane after lane (byLane);
//              0: the lanes draw the same examples, whose numbers are read where neighbouring lanes lie beside each other
//   BALL       1: iterates are projected onto a ball, 0: they are free
// Same order of operations as the composed optimiser, hence the same bits.
#include "elementary.cuh"
#include "philox.cuh"

struct SngdArguments {
    Operand x; // row i·FEATURES + j
    Operand y;
    Operand w;
    Operand horizon; // T
    Operand below;
    Operand from;
    Operand stepSize;
    Operand radius;
    u64 key;
    i64 stream;          // before step 1, and one more for each step
    const u64* counters; // the instance number that each lane draws by,
    i64 counterStride;   // or one for all with a stride of 0
    i64 examples;
    i64 minibatch;
    double scale;   // 2^(53 − ⌈log₂(m + 1)⌉)
    double share;   // C·b/2
    double inverse; // 1/share where share is a power of two, else 0
    double* best; // this and the other points lane after lane: one address in registers, not one per feature
    double* bestValue;
    double* bestAt;
    double* last;
    double* end;
    double* steps;
    double* diverged;
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
    const double unit; // 1/scale
    double w[FEATURES];
    double g[FEATURES]; // then w_{t+1}
    double squares;

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

    // g ← g + x_i·d, or x_i·d if it is the first, with d = (φ(z) − y_i)/(C·b/2)·φ′(z) and z = ⟨x_i, w⟩.
    __device__ __forceinline__ void add(i64 i, bool first) {
        double x[FEATURES];
        load(x, i);
        double z = x[0] * w[0];
#pragma unroll
        for (int j = 1; j < FEATURES; j++) z = z + x[j] * w[j];
        const double slope = z >= 0 ? from : below;
        const double residual = slope * z - a.y.at(i, l);
        squares = first ? residual * residual : squares + residual * residual;
        // Multiplying by a power of two rounds as dividing by its inverse does.
        const double d = (a.inverse != 0 ? residual * a.inverse : residual / a.share) * slope;
#pragma unroll
        for (int j = 0; j < FEATURES; j++) g[j] = first ? x[j] * d : g[j] + x[j] * d;
    }

    // ⌊u′·m⌋ with u′ the leading bits of u, so few that u′·m is exact.
    __device__ __forceinline__ i64 example(double u) {
        return (i64)floor(floor(u * a.scale) * a.examples * unit);
    }

    // The sum of squares and the gradient on the minibatch of step t.
    __device__ __forceinline__ void evaluate(i64 t) {
        const u64 counter = a.counters[l * a.counterStride];
#pragma unroll 1
        for (i64 q = 0; q < a.minibatch; q += 2) {
            const Pair u = uniformPair(a.key, (u32)(a.stream + t), counter, (u32)(q / 2));
            add(example(u.even), q == 0);
            if (q + 1 < a.minibatch) add(example(u.odd), false);
        }
    }

    // g ← Π(w − η·g/‖g‖), or w if g = 0.
    __device__ __forceinline__ void propose(double stepSize) {
        const double norm = sqrt(squaredNorm(g));
#pragma unroll
        for (int j = 0; j < FEATURES; j++) g[j] = w[j] - (norm == 0 ? 0 : g[j] / norm) * stepSize;
#if BALL
        const double radius = a.radius.at(0, l);
        const double length = sqrt(squaredNorm(g));
        const double shrunk = radius / length;
#pragma unroll
        for (int j = 0; j < FEATURES; j++) g[j] = length <= radius ? g[j] : g[j] * shrunk;
#endif
    }

    __device__ __forceinline__ bool proposalIsFinite() {
        bool finite = true;
#pragma unroll
        for (int j = 0; j < FEATURES; j++) finite = finite && g[j] - g[j] == 0;
        return finite;
    }

    __device__ __forceinline__ void store(double* points) {
#pragma unroll
        for (int j = 0; j < FEATURES; j++) points[l * FEATURES + j] = w[j];
    }
};

KERNEL(sngd, SngdArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes || blockIdx.y > 0) return;
    Lane lane = {a, l, a.below.at(0, l), a.from.at(0, l), 1 / a.scale, {}, {}, 0};
    const double stepSize = a.stepSize.at(0, l);
    const double horizon = a.horizon.at(0, l);
#pragma unroll
    for (int j = 0; j < FEATURES; j++) lane.w[j] = a.w.at(j, l);
    lane.store(a.best);
    lane.store(a.last);
    double bestValue = ofBits(0x7ff0000000000000LL);
    double bestAt = 0;
    double steps = 0;
    bool finite = true;
    for (i64 t = 1; (double)t <= horizon && finite; t++) {
        lane.evaluate(t);
        const double value = lane.squares / (double)(C * a.minibatch);
        // The first visited iterate is best even if its value is infinite; NaN never beats anything.
        if (t == 1 || value < bestValue) {
            lane.store(a.best);
            bestValue = value;
            bestAt = (double)t;
        }
        lane.propose(stepSize);
        finite = lane.proposalIsFinite();
        if (!finite || (double)(t + 1) > horizon) lane.store(a.last);
        steps = (double)t;
#pragma unroll
        for (int j = 0; j < FEATURES; j++) lane.w[j] = finite ? lane.g[j] : lane.w[j];
    }
    lane.store(a.end);
    a.bestValue[l] = bestValue;
    a.bestAt[l] = bestAt;
    a.steps[l] = steps;
    a.diverged[l] = finite ? 0 : 1;
}
