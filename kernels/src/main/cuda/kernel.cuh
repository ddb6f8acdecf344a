// What every kernel is written in. Compiled by NVRTC or nvcc, without fused multiply-adds (--fmad=false), and in the tests by a
// C++ compiler that runs the threads one after the other, see src/test/cuda.
#pragma once

typedef long long i64;
typedef unsigned long long u64;
typedef unsigned int u32;

// A kernel takes one structure of 64-bit fields, which the caller writes as an array of 64-bit words.
#ifndef KERNEL
#define KERNEL(name, Arguments) extern "C" __global__ void name(const Arguments a)
#endif

// Rows × lanes numbers, lane-innermost. Sharing is a stride of 0; one number shared by all is passed by value, with no memory.
struct Operand {
    const double* values;
    double number;
    i64 row;
    i64 lane;

    __device__ double at(i64 r, i64 l) const {
        return values == nullptr ? number : values[r * row + l * lane];
    }
};

// One thread per lane: neighbours in a warp read neighbours in memory.
static __device__ __forceinline__ i64 ownLane() {
    return (i64)blockIdx.x * blockDim.x + threadIdx.x;
}

static __device__ __forceinline__ i64 bitsOf(double x) {
    return __double_as_longlong(x);
}

static __device__ __forceinline__ double ofBits(i64 bits) {
    return __longlong_as_double(bits);
}
