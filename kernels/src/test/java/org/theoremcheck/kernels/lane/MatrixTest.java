package org.theoremcheck.kernels.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import org.theoremcheck.kernels.Backends;

class MatrixTest {
    private static Matrix matrix(int rows, int columns, double... entries) {
        return new Matrix(Backends.reference().lane().of(entries, entries.length, 1), rows, columns);
    }

    @Example
    void rowsAreRepeated() {
        assertThat(matrix(2, 2, 1, 2, 3, 4).repeatEachRow(2).entries().toDoubles())
                .containsExactly(1, 2, 1, 2, 3, 4, 3, 4);
        assertThat(matrix(2, 1, 1, 2).repeatEachRow(1).entries().toDoubles()).containsExactly(1, 2);
    }

    @Example
    void matricesStandBesideEachOther() {
        Matrix beside = Matrix.beside(matrix(2, 1, 1, 2), matrix(2, 2, 3, 4, 5, 6));
        assertThat(beside.entries().toDoubles()).containsExactly(1, 3, 4, 2, 5, 6);
        assertThat(beside.columns()).isEqualTo(3);
    }

    /** (1, 2)ᵀ·(5, 6) and (3, 4)ᵀ·(7, 8). */
    @Example
    void blocksAreMultipliedInPairs() {
        Matrix product = matrix(2, 2, 1, 2, 3, 4).transposeTimesByBlocks(matrix(2, 2, 5, 6, 7, 8), 2);
        assertThat(product.rows()).isEqualTo(4);
        assertThat(product.entries().toDoubles()).containsExactly(5, 6, 10, 12, 21, 24, 28, 32);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(3, 1, 1, 2, 3).transposeTimesByBlocks(matrix(3, 1, 1, 2, 3), 2))
                .withMessageContaining("do not have 2 blocks");
    }
}
