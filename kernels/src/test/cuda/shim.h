// CUDA C++ for a processor: what the kernels of src/main/cuda use of the language and its built-in names. Threads run one after
// the other, so a kernel that makes them wait for each other does not belong here.
#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>

#define __global__
#define __device__
#define __forceinline__ inline
#define __restrict__ __restrict

struct Dim3 {
    unsigned x, y, z;
};

struct alignas(16) double2 {
    double x, y;
};

// Set by shim.cpp before each thread runs.
extern "C" Dim3 threadIdx, blockIdx, blockDim, gridDim;

static inline long long __double_as_longlong(double x) {
    long long bits;
    std::memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline double __longlong_as_double(long long bits) {
    double x;
    std::memcpy(&x, &bits, sizeof x);
    return x;
}

using std::ceil;
using std::fabs;
using std::floor;
using std::sqrt;

// The entry that shim.cpp looks up: the size of the argument structure and one thread's run.
#define KERNEL(name, Arguments)                                                                                                \
    static void name(const Arguments a);                                                                                       \
    extern "C" unsigned long name##_words() { return sizeof(Arguments) / 8; }                                                  \
    extern "C" void name##_thread(const void* words) { name(*static_cast<const Arguments*>(words)); }                          \
    static void name(const Arguments a)
