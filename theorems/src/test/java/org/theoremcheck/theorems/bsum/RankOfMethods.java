package org.theoremcheck.theorems.bsum;

import java.util.List;
import org.theoremcheck.engine.problem.BodyFatCohort;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Figure;
import org.theoremcheck.theorems.Evidence;

/** NMSE of the three step families against back-propagation and Adagrad after equal work, for each γ tried. */
final class RankOfMethods {
    private final BodyFatRuns runs;
    private final List<Lanes> back;
    private final List<Lanes> adagrad;

    RankOfMethods(BodyFatCohort f, int updates) {
        runs = BodyFatRuns.ofFigure2(f, updates);
        back = runs.backPropagation();
        adagrad = runs.adagrad();
    }

    Lanes ofBackPropagation() {
        return runs.lastError(back);
    }

    Lanes ofAdagrad() {
        return runs.lastError(adagrad);
    }

    /** The last of some families, with the γ that serves it best; draws all curves. */
    Lanes ofLast(List<StepFamily> families, Evidence evidence) {
        evidence.observe("NMSE of back-propagation", ofBackPropagation());
        evidence.observe("NMSE of Adagrad", ofAdagrad());
        return BodyFatRuns.GAMMAS.stream()
                .map(gamma -> ofLast(families, gamma, evidence))
                .reduce(Lanes::min)
                .orElseThrow();
    }

    private Lanes ofLast(List<StepFamily> families, double gamma, Evidence evidence) {
        Figure figure = new Figure("Figure 2a, γ = " + gamma, "block updates", "training NMSE");
        runs.draw(evidence, figure, "back-propagation", back, runs::error);
        runs.draw(evidence, figure, "Adagrad", adagrad, runs::error);
        Lanes last = ofBackPropagation().times(0);
        for (StepFamily family : families) {
            List<Lanes> marks = runs.bsum(family, gamma);
            runs.draw(evidence, figure, family.toString(), marks, runs::error);
            evidence.observe("NMSE of " + family + ", γ = " + gamma, runs.lastError(marks));
            last = last.max(runs.lastError(marks));
        }
        return last;
    }
}
