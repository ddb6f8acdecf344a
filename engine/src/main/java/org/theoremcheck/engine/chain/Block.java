package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Parameters u = (V, v) of a fully connected layer X ↦ VᵀX + v·1ᵀ, or a direction in which they move.
 *
 * @param weights V, d×d′
 * @param offset v, d′ rows
 */
public record Block(Matrix weights, Lanes offset) {
    /** VᵀX, the part bilinear in (X, u). */
    public Matrix product(Matrix x) {
        return weights.transposeTimes(x);
    }

    /** VᵀX + v·1ᵀ. @param x d×m */
    public Matrix of(Matrix x) {
        Matrix z = product(x);
        return z.with(z.entries().plus(offset.repeatEach(z.columns())));
    }

    /** ‖V‖² + ‖v‖². */
    public Lanes normSquared() {
        return weights.entries().normSquared().plus(offset.normSquared());
    }

    /** ⟨u, u′⟩. */
    public Lanes dot(Block that) {
        return weights.entries().dot(that.weights.entries()).plus(offset.dot(that.offset));
    }

    public Block plus(Block that) {
        return new Block(weights.plus(that.weights), offset.plus(that.offset));
    }

    public Block times(Lanes scalar) {
        return new Block(weights.times(scalar), offset.times(scalar));
    }
}
