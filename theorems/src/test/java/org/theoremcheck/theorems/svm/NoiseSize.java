package org.theoremcheck.theorems.svm;

import org.theoremcheck.engine.certificate.Eigenvalues;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.lane.Matrix;
import org.theoremcheck.theorems.Evidence;

/** Four norms of noise on square images, each the mean over the images that count; infinity and one norm are those induced on vectors. */
record NoiseSize(Lanes frobenius, Lanes infinity, Lanes nuclear, Lanes one) {
    /**
     * @param noise one row per image, m×n²
     * @param counted mask, m rows
     */
    static NoiseSize of(Matrix noise, Lanes counted) {
        int side = (int) Math.sqrt(noise.columns());
        Lanes sum = counted.row(0).times(0);
        NoiseSize total = new NoiseSize(sum, sum, sum, sum);
        for (int i = 0; i < noise.rows(); i++) {
            total = total.plus(ofImage(new Matrix(noise.row(i), side, side)), counted.row(i));
        }
        Lanes count = counted.sum().max(1);
        return total.times(count.arithmetic().constant(1).over(count));
    }

    private static NoiseSize ofImage(Matrix n) {
        Lanes rows = n.entries().abs().sumEvery(n.columns()).greatest();
        Lanes columns = n.transpose().entries().abs().sumEvery(n.columns()).greatest();
        Lanes singular = Eigenvalues.of(n.transposeTimes(n)).max(0).sqrt();
        return new NoiseSize(n.norm(), rows, singular.sum(), columns);
    }

    private NoiseSize plus(NoiseSize that, Lanes weight) {
        return new NoiseSize(
                frobenius.plus(that.frobenius.times(weight)),
                infinity.plus(that.infinity.times(weight)),
                nuclear.plus(that.nuclear.times(weight)),
                one.plus(that.one.times(weight)));
    }

    private NoiseSize times(Lanes factor) {
        return new NoiseSize(frobenius.times(factor), infinity.times(factor), nuclear.times(factor), one.times(factor));
    }

    /** Beside the means published for MNIST, 28×28. */
    void publish(Evidence evidence, String method, double... means) {
        evidence.published("Frobenius norm, " + method + " (published: MNIST)", means[0], frobenius);
        evidence.published("infinity norm, " + method + " (published: MNIST)", means[1], infinity);
        evidence.published("nuclear norm, " + method + " (published: MNIST)", means[2], nuclear);
        evidence.published("one norm, " + method + " (published: MNIST)", means[3], one);
    }

    /** The greatest of the four quotients of this by that. */
    Lanes greatestRatioTo(NoiseSize that) {
        return frobenius
                .over(that.frobenius)
                .max(infinity.over(that.infinity))
                .max(nuclear.over(that.nuclear))
                .max(one.over(that.one));
    }
}
