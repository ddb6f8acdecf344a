// What the device can do at most: the rates that kernels are compared with.
#include "kernel.cuh"

struct CeilingArguments {
    Operand x;
    i64 rounds;
    double* out;
    i64 rows;
    i64 lanes;
};

// Reads and writes one number per thread.
KERNEL(stream, CeilingArguments) {
    const i64 l = ownLane();
    if (l < a.lanes) a.out[l] = a.x.at(0, l) + 1;
}

// Eight independent chains of a product and a sum, each rounded, as in all kernels here: 16 operations a round.
KERNEL(separate, CeilingArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    const double factor = a.x.at(0, l);
    double chain[8];
#pragma unroll
    for (int i = 0; i < 8; i++) chain[i] = factor + i;
    for (i64 round = 0; round < a.rounds; round++) {
#pragma unroll
        for (int i = 0; i < 8; i++) chain[i] = chain[i] * factor + 1;
    }
    double sum = 0;
#pragma unroll
    for (int i = 0; i < 8; i++) sum = sum + chain[i];
    a.out[l] = sum;
}

// The same with one rounding for both, which equal bits forbid: the device's peak as data sheets count it.
KERNEL(fused, CeilingArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    const double factor = a.x.at(0, l);
    double chain[8];
#pragma unroll
    for (int i = 0; i < 8; i++) chain[i] = factor + i;
    for (i64 round = 0; round < a.rounds; round++) {
#pragma unroll
        for (int i = 0; i < 8; i++) chain[i] = fma(chain[i], factor, 1.0);
    }
    double sum = 0;
#pragma unroll
    for (int i = 0; i < 8; i++) sum = sum + chain[i];
    a.out[l] = sum;
}
