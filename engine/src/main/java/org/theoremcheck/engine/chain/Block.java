package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * Parameters u = (V, v) of a bi-affine map, or a direction in which they move.
 *
 * @param weights V
 * @param offset v
 */
public record Block(Matrix weights, Lanes offset) {
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

    /** p, numbers per lane. */
    public int size() {
        return weights.entries().rows() + offset.rows();
    }

    /** V row by row, then v; p rows. */
    public Lanes flat() {
        return offset.arithmetic().stack(weights.entries(), offset);
    }

    /** The parameters of this shape with these numbers. @param flat p rows */
    public Block with(Lanes flat) {
        int inWeights = weights.entries().rows();
        return new Block(weights.with(flat.slice(0, inWeights)), flat.slice(inWeights, flat.rows()));
    }
}
