package org.theoremcheck.engine.chain;

import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * b(x, u) = β(x, V) + βᵘ(v) with parameters u = (V, v): bilinear in state and weights, linear in offsets. States are flattened,
 * features × samples, samples innermost.
 */
public sealed interface BiAffine permits FullyConnected, Convolution {
    /** β(x, V). */
    Lanes product(Lanes x, Matrix weights);

    /** βᵘ(v). */
    Lanes spread(Lanes offset);

    /** ∂⟨μ, b⟩/∂V and ∂⟨μ, b⟩/∂v at x. */
    Block byParameters(Lanes x, Lanes mu);

    /** ∂⟨μ, b⟩/∂x at V. */
    Lanes byState(Matrix weights, Lanes mu);

    /** Rows of a state before the map. */
    int inputs();

    /** Rows of a state after it. */
    int outputs();

    /** b(x, u). */
    default Lanes of(Lanes x, Block u) {
        return product(x, u.weights()).plus(spread(u.offset()));
    }

    /** ∂b/∂x, outputs × inputs. */
    default Matrix stateJacobian(Block u) {
        Lanes any = u.offset();
        return Units.rows(outputs(), any.lanes(), any.arithmetic(), mu -> byState(u.weights(), mu));
    }

    /** ∂b/∂u, outputs × parameters, ordered like {@link Block#flat}. */
    default Matrix parameterJacobian(Lanes x) {
        return Units.rows(
                outputs(), x.lanes(), x.arithmetic(), mu -> byParameters(x, mu).flat());
    }

    /** D²_{xu}⟨μ, b⟩, inputs × parameters; the same for all x and u. */
    default Matrix mixed(Lanes mu) {
        return Units.rows(inputs(), mu.lanes(), mu.arithmetic(), e -> {
            Block u = byParameters(e, mu);
            return new Block(u.weights(), u.offset().times(0)).flat();
        });
    }
}
