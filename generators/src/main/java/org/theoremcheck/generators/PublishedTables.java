package org.theoremcheck.generators;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.PublishedCohort;
import org.theoremcheck.engine.problem.Variable;

/** Rows of a published table, drawn at random; nobody may change their numbers. */
public abstract class PublishedTables extends Family<PublishedCohort> {
    private final List<String> columns;
    private final double[][] rows;

    private PublishedTables(List<String> columns, double[]... rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Epochs that back-propagation and the SVM needed, on MNIST and on CIFAR-10 (Singh and Shawe-Taylor, Section 4.3). */
    public static final class Epochs extends PublishedTables {
        public Epochs() {
            super(List.of("sgd", "svm"), new double[] {30, 1}, new double[] {70, 5});
        }
    }

    /** Mean norms of the adversarial noise on 28×28 images, for back-propagation and for the SVM (Singh and Shawe-Taylor, Table 2). */
    public static final class NoiseNorms extends PublishedTables {
        public NoiseNorms() {
            super(
                    List.of("frobenius", "infinity", "nuclear", "one"),
                    new double[] {5.12, 5.90, 7.29, 6.23},
                    new double[] {7.32, 8.11, 8.11, 7.59});
        }
    }

    /** Balls ‖u_t‖ ≤ R and inputs of norm x for which constants of VGG-16 are estimated, and ε of its normalisations (Roulet and Harchaoui, Section 5). */
    public static final class VggSettings extends PublishedTables {
        public VggSettings() {
            super(
                    List.of("R", "x", "ε"),
                    new double[] {1, 1, 1e-2},
                    new double[] {1, 1, 1},
                    new double[] {1, 1, 4},
                    new double[] {1, 1, 1e2});
        }
    }

    /** MNIST as described (Singh and Shawe-Taylor, Section 4.1). */
    public static final class Mnist extends PublishedTables {
        public Mnist() {
            super(List.of("training", "test", "pixels", "classes"), new double[] {60_000, 10_000, 784, 10});
        }
    }

    /** The same with its parts exchanged. */
    public static final class ExchangedMnist extends PublishedTables {
        public ExchangedMnist() {
            super(List.of("training", "test", "pixels", "classes"), new double[] {10_000, 60_000, 784, 10});
        }
    }

    @Override
    public List<Variable> variables() {
        return columns.stream().map(name -> Variable.of(name)).toList();
    }

    @Override
    protected Map<String, Integer> shape(Random random) {
        return Map.of();
    }

    @Override
    protected Set<String> frozen() {
        return Set.copyOf(columns);
    }

    @Override
    protected void fill(Draft draft, Draw draw) {
        int[] row = draw.die(1, rows.length);
        for (int c = 0; c < columns.size(); c++) {
            double[] numbers = new double[draft.lanes()];
            for (int l = 0; l < numbers.length; l++) {
                numbers[l] = rows[row[l]][c];
            }
            draft.put(columns.get(c), numbers);
        }
    }

    @Override
    protected void repair(Draft draft) {
        // A published number is what it is.
    }

    @Override
    public PublishedCohort view(Cohort cohort) {
        return new PublishedCohort(cohort);
    }
}
