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

    /**
     * Test accuracies of networks trained by back-propagation and by the SVM, on the 10,000 test images of MNIST and of CIFAR-10 (Singh and Shawe-Taylor, Table 1,
     * Section 4.1).
     */
    public static final class TestAccuracies extends PublishedTables {
        public TestAccuracies() {
            super(List.of("sgd", "svm", "images"), new double[] {0.982, 0.989, 10_000}, new double[] {
                0.867, 0.878, 10_000
            });
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

    /** Rankings that the printed results of DANTE are said to show, lesser error or accuracy first (Sinha et al., Tables 1 to 4). */
    public static final class Rankings extends PublishedTables {
        public Rankings() {
            super(
                    List.of("less", "more"),
                    // Table 1: with momentum below Adam, Adagrad, RMSProp and SGD with momentum; plain below plain SGD
                    new double[] {0.020816, 0.021704},
                    new double[] {0.020816, 0.021896},
                    new double[] {0.020816, 0.021953},
                    new double[] {0.020816, 0.021497},
                    new double[] {0.030775, 0.031126},
                    // Table 2: below SGD + AltMin at each of its steps
                    new double[] {0.030775, 0.032912},
                    new double[] {0.030775, 0.044911},
                    new double[] {0.030775, 0.035567},
                    // Table 3: Airfoil, Forest Fires, Combined Cycle Power Plant
                    new double[] {0.066852, 0.069338},
                    new double[] {0.024988, 0.029008},
                    new double[] {0.000283, 0.0003009},
                    // Table 4: mean accuracies, and SVMGuide4 after 17 points
                    new double[] {84.664, 88.23},
                    new double[] {87.37, 87.65});
        }
    }

    /** Accuracies of an SVM on codes of autoencoders trained by SGD and by DANTE, in per cent (Sinha et al., Table 4). */
    public static final class CodeAccuracies extends PublishedTables {
        public CodeAccuracies() {
            super(
                    List.of("less", "more"),
                    new double[] {92.44, 93.6},
                    new double[] {96.22, 92.45},
                    new double[] {70.37, 87.65},
                    new double[] {89.49, 90.43},
                    new double[] {74.80, 77.02});
        }
    }

    /** Data sets on which DANTE ended ahead of SGD, and all sets of the table (Sinha et al., Tables 3 and 4). */
    public static final class SetsWon extends PublishedTables {
        public SetsWon() {
            super(List.of("won", "sets"), new double[] {3, 3}, new double[] {4, 5});
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
