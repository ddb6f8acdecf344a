package org.theoremcheck.kernels.lane;

/**
 * One factor op(A) of a lane-wise matrix product.
 *
 * @param values A, row-major, lanes innermost
 * @param transposed whether op(A) = Aᵀ
 * @param rows rows of op(A)
 * @param columns columns of op(A)
 * @param lanes stored lanes; 1 is shared
 */
record Factor(double[] values, boolean transposed, int rows, int columns, int lanes) {

    /** The stored row of op(A)[i][j]. */
    int row(int i, int j) {
        return i * rowStep() + j * columnStep();
    }

    /** From op(A)[i][j] to op(A)[i + 1][j], in stored rows. */
    int rowStep() {
        return transposed ? 1 : columns;
    }

    /** From op(A)[i][j] to op(A)[i][j + 1], in stored rows. */
    int columnStep() {
        return transposed ? rows : 1;
    }

    Operand operand(int resultLanes) {
        return new Operand(values, rows * columns, lanes, resultLanes);
    }
}
