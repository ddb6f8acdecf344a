package org.theoremcheck.engine.problem;

import java.util.ArrayList;
import java.util.List;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.kernels.lane.Lanes;

/**
 * Outputs ŷ at which clusterings may tie, and directions. Variables: {@code y}, {@code e}: three numbers to put into two clusters;
 * {@code Z}, {@code E} (2, 2): two points in the plane to project on a line.
 */
public record TieCohort(Cohort cohort) implements Problem {
    /** The greatest entry. */
    public static final double RANGE = 0x1p10;

    /**
     * A value with its one-sided derivatives.
     *
     * @param value h(ŷ)
     * @param ahead h′(ŷ; d)
     * @param behind h′(ŷ; −d)
     * @param tied mask: the minimiser is not unique
     */
    public record Sides(Lanes value, Lanes ahead, Lanes behind, Lanes tied) {
        /** h′(ŷ; d) + h′(ŷ; −d): 0 wherever h is differentiable. */
        public Lanes kink() {
            return ahead.plus(behind);
        }
    }

    /** All entries are at most 2¹⁰ in size. */
    @Override
    public List<Inequality> hypotheses() {
        List<Inequality> all = new ArrayList<>();
        for (String name : List.of("y", "e", "Z", "E")) {
            Lanes greatest = cohort.get(name).abs().greatest();
            all.add(Hypothesis.atMost(
                    "|" + name + "| ≤ 2¹⁰", greatest, greatest.arithmetic().constant(RANGE)));
        }
        return all;
    }

    /**
     * k-means, min_{C, Y} ½‖YC − ŷ‖² over indicators Y of two clusters: three points leave one pair, at the cost of a quarter of its
     * squared distance.
     */
    public Sides means() {
        Lanes y = cohort.get("y");
        Lanes e = cohort.get("e");
        int[] left = {0, 0, 1};
        int[] right = {1, 2, 2};
        Lanes apart = y.arithmetic().gather(y, left).minus(y.arithmetic().gather(y, right));
        Lanes moves = y.arithmetic().gather(e, left).minus(y.arithmetic().gather(e, right));
        Lanes cost = apart.square().over(4);
        Lanes best = cost.least();
        Lanes active = cost.equalTo(best);
        Lanes slope = apart.times(moves).over(2);
        Lanes never = slope.abs().greatest().plus(1);
        Lanes ahead = active.choose(slope, never).least();
        Lanes behind = active.choose(slope.negate(), never).least();
        return new Sides(best, ahead, behind, active.sum().above(1));
    }

    /**
     * Spectral clustering, min_{C, YᵀY = 1} ½‖YC − Ẑ‖² with one column: half the least eigenvalue of the Gram matrix (a, b; b, c),
     * (a + c − r)/4 for r = √((a − c)² + 4b²).
     */
    public Sides spectral() {
        Lanes first = cohort.get("Z").slice(0, 2);
        Lanes second = cohort.get("Z").slice(2, 4);
        Lanes firstMoves = cohort.get("E").slice(0, 2);
        Lanes secondMoves = cohort.get("E").slice(2, 4);
        Lanes sum = first.normSquared().plus(second.normSquared());
        Lanes difference = first.normSquared().minus(second.normSquared());
        Lanes twice = first.dot(second).times(2);
        Lanes sumMoves = first.dot(firstMoves).plus(second.dot(secondMoves)).times(2);
        Lanes differenceMoves =
                first.dot(firstMoves).minus(second.dot(secondMoves)).times(2);
        Lanes twiceMoves = first.dot(secondMoves).plus(second.dot(firstMoves)).times(2);
        Lanes r = difference.square().plus(twice.square()).sqrt();
        Lanes tied = r.equalTo(0);
        Lanes smooth =
                difference.times(differenceMoves).plus(twice.times(twiceMoves)).over(tied.choose(r.plus(1), r));
        Lanes sharp = differenceMoves.square().plus(twiceMoves.square()).sqrt();
        Lanes ahead = sumMoves.minus(tied.choose(sharp, smooth)).over(4);
        Lanes behind =
                sumMoves.negate().minus(tied.choose(sharp, smooth.negate())).over(4);
        return new Sides(sum.minus(r).over(4), ahead, behind, tied);
    }
}
