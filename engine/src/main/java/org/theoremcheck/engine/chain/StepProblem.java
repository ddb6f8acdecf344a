package org.theoremcheck.engine.chain;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;

/**
 * A step from w for h∘f + (λ/2)‖w‖²: minimise a model of it + ‖v‖²/(2γ). The gradient step models the whole linearly, the
 * Gauss–Newton step h quadratically at the linearised f, the Newton step the whole quadratically.
 *
 * @param pass the chain's forward pass at w
 * @param h the model of h at f(w)
 * @param ridge λ ≥ 0, one row
 * @param weight 1/γ &gt; 0, one row
 * @see <a href="https://arxiv.org/abs/2002.09051">Roulet, Harchaoui (2019), Proposition 3.1</a>
 */
public record StepProblem(ForwardPass pass, OuterModel h, Lanes ridge, Lanes weight) {
    /** P_τ = 0, Q_t = 0. */
    public LinearQuadratic gradient() {
        List<Stage> stages = linear().stream()
                .map(s -> new Stage(s.a(), s.b(), s.before(), s.mixed(), zero(s.own()), s.slope()))
                .toList();
        return new LinearQuadratic(stages, zero(h.hessian()), h.slope(), weight);
    }

    /** P_τ = D²h, Q_t = λI. */
    public LinearQuadratic gaussNewton() {
        return new LinearQuadratic(linear(), h.hessian(), h.slope(), weight);
    }

    /** The same with the curvatures of ⟨λ_t, φ_t⟩ in P, R and Q. */
    public LinearQuadratic newton() {
        return newton(adjoints());
    }

    /** The same with these adjoints for λ_1 … λ_τ. */
    public LinearQuadratic newton(List<Lanes> adjoints) {
        List<Stage> stages = linear();
        for (int t = 0; t < adjoints.size(); t++) {
            Stage flat = stages.get(t);
            stages.set(t, flat.curved(layer(t), block(t), pass.states().get(t), adjoints.get(t)));
        }
        return new LinearQuadratic(stages, h.hessian(), h.slope(), weight);
    }

    /** λ_τ = ∇h, λ_{t−1} = (∂φ_t/∂x)ᵀλ_t; λ_t is shaped like x_t. */
    public List<Lanes> adjoints() {
        List<Lanes> adjoints = new ArrayList<>(List.of(h.slope()));
        for (int t = pass.states().size() - 1; t > 0; t--) {
            Lanes inner = pass.differentials().get(t).pull(adjoints.get(0));
            adjoints.add(0, layer(t).map().byState(block(t).weights(), inner));
        }
        return adjoints;
    }

    /** Moves as parameters, layer by layer. */
    public List<Block> blocks(List<Lanes> moves) {
        List<Block> blocks = new ArrayList<>();
        for (int t = 0; t < moves.size(); t++) {
            blocks.add(block(t).with(moves.get(t)));
        }
        return blocks;
    }

    private List<Stage> linear() {
        JacobianPass dense = JacobianPass.of(pass);
        List<Stage> stages = new ArrayList<>();
        for (int t = 0; t < pass.states().size(); t++) {
            stages.add(Stage.linear(dense.byState().get(t), dense.byParameters().get(t), block(t), ridge));
        }
        return stages;
    }

    private Layer layer(int t) {
        return pass.chain().layers().get(t);
    }

    private Block block(int t) {
        return pass.chain().blocks().get(t);
    }

    private static Matrix zero(Matrix like) {
        return like.with(like.entries().times(0));
    }
}
