// Random fills: one thread per lane and pair of rows.
#include "elementary.cuh"
#include "philox.cuh"

struct FillArguments {
    u64 key;
    i64 stream;
    const u64* index; // the instance number of each lane
    double* out;
    i64 rows;
    i64 lanes;
};

static __device__ void store(const FillArguments& a, i64 q, i64 l, Pair pair) {
    a.out[2 * q * a.lanes + l] = pair.even;
    if (2 * q + 1 < a.rows) {
        a.out[(2 * q + 1) * a.lanes + l] = pair.odd;
    }
}

KERNEL(uniform, FillArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 q = blockIdx.y; 2 * q < a.rows; q += gridDim.y) {
        store(a, q, l, uniformPair(a.key, (u32)a.stream, a.index[l], (u32)q));
    }
}

// Box–Muller: √(−2 ln u)·(cos 2πv, sin 2πv).
KERNEL(gaussian, FillArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 q = blockIdx.y; 2 * q < a.rows; q += gridDim.y) {
        Pair u = uniformPair(a.key, (u32)a.stream, a.index[l], (u32)q);
        double radius = sqrt(-2 * sharedLog(u.even));
        Turn turn = turnOf(u.odd);
        Pair pair = {radius * cosOfTurn(turn), radius * sinOfTurn(turn)};
        store(a, q, l, pair);
    }
}
