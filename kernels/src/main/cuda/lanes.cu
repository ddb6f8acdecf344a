// Lane arithmetic: one thread per lane, which takes every gridDim.y-th row. Shapes are arguments, because cohorts change theirs
// every thousand instances; orders of summation are those of org.theoremcheck.kernels.lane.LaneArithmetic.
#include "elementary.cuh"

// Numbered as org.theoremcheck.kernels.lane.Unary; the ones that are missing here are computed on the host.
enum Function { NEGATE, ABS, SQRT, EXP, EXPM1, LOG, LOG1P, TANH, ATAN, SIN, COS, CEIL, FLOOR };

// Numbered as org.theoremcheck.kernels.lane.Binary.
enum Operation { PLUS, MINUS, TIMES, OVER, MAX, MIN, AT_MOST, BELOW, EQUAL };

static __device__ double valueOf(i64 op, double x) {
    switch (op) {
        case NEGATE: return -x;
        case ABS: return fabs(x);
        case SQRT: return sqrt(x);
        case EXP: return sharedExp(x);
        case EXPM1: return sharedExpm1(x);
        case LOG: return sharedLog(x);
        case LOG1P: return sharedLog1p(x);
        case TANH: return sharedTanh(x);
        case CEIL: return ceil(x);
        case FLOOR: return floor(x);
        default: return NOT_A_NUMBER;
    }
}

// The greater, NaN when either is NaN; +0 is greater than −0.
static __device__ double greater(double x, double y) {
    if (x != x) return x;
    if (x == 0 && y == 0) return ofBits(bitsOf(x) & bitsOf(y));
    return x > y ? x : y;
}

// The lesser, NaN when either is NaN; −0 is less than +0.
static __device__ double lesser(double x, double y) {
    if (x != x) return x;
    if (x == 0 && y == 0) return ofBits(bitsOf(x) | bitsOf(y));
    return x < y ? x : y;
}

static __device__ double valueOf(i64 op, double x, double y) {
    switch (op) {
        case PLUS: return x + y;
        case MINUS: return x - y;
        case TIMES: return x * y;
        case OVER: return x / y;
        case MAX: return greater(x, y);
        case MIN: return lesser(x, y);
        case AT_MOST: return x <= y ? 1 : 0;
        case BELOW: return x < y ? 1 : 0;
        case EQUAL: return x == y ? 1 : 0;
        default: return NOT_A_NUMBER;
    }
}

struct UnaryArguments {
    Operand x;
    i64 op;
    double* out;
    i64 rows;
    i64 lanes;
};

KERNEL(unary, UnaryArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        a.out[r * a.lanes + l] = valueOf(a.op, a.x.at(r, l));
    }
}

struct BinaryArguments {
    Operand x;
    Operand y;
    i64 op;
    double* out;
    i64 rows;
    i64 lanes;
};

KERNEL(binary, BinaryArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        a.out[r * a.lanes + l] = valueOf(a.op, a.x.at(r, l), a.y.at(r, l));
    }
}

struct ChoiceArguments {
    Operand condition;
    Operand yes;
    Operand no;
    double* out;
    i64 rows;
    i64 lanes;
};

KERNEL(choose, ChoiceArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        a.out[r * a.lanes + l] = a.condition.at(r, l) != 0 ? a.yes.at(r, l) : a.no.at(r, l);
    }
}

struct FoldArguments {
    Operand x;
    i64 op;
    i64 length; // rows folded into one
    double* out;
    i64 rows;
    i64 lanes;
};

// From the first row of a run to its last: no tree, no atomics.
KERNEL(fold, FoldArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 q = blockIdx.y; q < a.rows; q += gridDim.y) {
        double folded = a.x.at(q * a.length, l);
        for (i64 r = q * a.length + 1; r < (q + 1) * a.length; r++) {
            folded = valueOf(a.op, folded, a.x.at(r, l));
        }
        a.out[q * a.lanes + l] = folded;
    }
}

struct DotArguments {
    Operand x;
    Operand y;
    i64 length;
    double* out;
    i64 rows;
    i64 lanes;
};

KERNEL(dot, DotArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes || blockIdx.y > 0) return;
    double sum = a.x.at(0, l) * a.y.at(0, l);
    for (i64 r = 1; r < a.length; r++) {
        sum = sum + a.x.at(r, l) * a.y.at(r, l);
    }
    a.out[l] = sum;
}

// A factor op(X) of a product: where op(X)[i][j] lies, in stored rows.
struct Factor {
    Operand x;
    i64 rowStep;
    i64 columnStep;

    __device__ double at(i64 i, i64 j, i64 l) const {
        return x.at(i * rowStep + j * columnStep, l);
    }
};

struct ProductArguments {
    Factor left;
    Factor right;
    i64 terms;
    i64 columns;
    double* out;
    i64 rows;
    i64 lanes;
};

// C[i][j] = Σ_t A[i][t]·B[t][j], t from first to last.
KERNEL(product, ProductArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        const i64 i = r / a.columns;
        const i64 j = r % a.columns;
        double sum = a.left.at(i, 0, l) * a.right.at(0, j, l);
        for (i64 t = 1; t < a.terms; t++) {
            sum = sum + a.left.at(i, t, l) * a.right.at(t, j, l);
        }
        a.out[r * a.lanes + l] = sum;
    }
}

struct GatherArguments {
    Operand x;
    const i64* chosen;
    double* out;
    i64 rows;
    i64 lanes;
};

KERNEL(gatherRows, GatherArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        a.out[r * a.lanes + l] = a.x.at(a.chosen[r], l);
    }
}

KERNEL(gatherLanes, GatherArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        a.out[r * a.lanes + l] = a.x.at(r, a.chosen[l]);
    }
}

struct BlockArguments {
    Operand x;
    Operand index;
    i64 blocks;
    i64 width;
    double* wrong; // some number that is no block's, if there is one; the caller has written 0
    double* out;
    i64 rows;
    i64 lanes;
};

KERNEL(gatherBlocks, BlockArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        const double wanted = a.index.at(r / a.width, l);
        if (!(wanted >= 0 && wanted < a.blocks) || wanted != floor(wanted)) {
            *a.wrong = wanted;
        } else {
            a.out[r * a.lanes + l] = a.x.at((i64)wanted * a.width + r % a.width, l);
        }
    }
}

struct CopyArguments {
    Operand x;
    double* out;
    i64 rows;
    i64 lanes;
};

// Makes sharing explicit, or moves rows into a larger block.
KERNEL(copy, CopyArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        a.out[r * a.lanes + l] = a.x.at(r, l);
    }
}

// Each lane's numbers beside each other: for kernels in which every lane reads rows of its own choice.
KERNEL(byLane, CopyArguments) {
    const i64 l = ownLane();
    if (l >= a.lanes) return;
    for (i64 r = blockIdx.y; r < a.rows; r += gridDim.y) {
        a.out[l * a.rows + r] = a.x.at(r, l);
    }
}
