// Philox4x32-10 (Salmon, Moraes, Dror, Shaw 2011), as in org.theoremcheck.kernels.random.
#pragma once
#include "kernel.cuh"

struct Words {
    u32 w0, w1, w2, w3;
};

static __device__ Words philox(u64 key, Words c) {
    u32 k0 = (u32)key;
    u32 k1 = (u32)(key >> 32);
    for (int round = 0; round < 10; round++) {
        u64 p0 = (u64)0xd2511f53u * c.w0;
        u64 p1 = (u64)0xcd9e8d57u * c.w2;
        Words next = {(u32)(p1 >> 32) ^ c.w1 ^ k0, (u32)p1, (u32)(p0 >> 32) ^ c.w3 ^ k1, (u32)p0};
        c = next;
        k0 += 0x9e3779b9u;
        k1 += 0xbb67ae85u;
    }
    return c;
}

// 52 bits below a leading one make a number of [1, 2); minus 1, plus half a step. Every operation is exact.
static __device__ double fractionOf(u32 low, u32 high) {
    u64 bits = ((u64)high << 32) | low;
    return ofBits((i64)((bits >> 12) | 0x3ff0000000000000ULL)) - (1 - 0x1p-53);
}

struct Pair {
    double even, odd;
};

// The uniform numbers of rows 2q and 2q + 1 of one instance.
static __device__ Pair uniformPair(u64 key, u32 stream, u64 instance, u32 q) {
    Words counter = {q, stream, (u32)instance, (u32)(instance >> 32)};
    Words w = philox(key, counter);
    Pair pair = {fractionOf(w.w0, w.w1), fractionOf(w.w2, w.w3)};
    return pair;
}
