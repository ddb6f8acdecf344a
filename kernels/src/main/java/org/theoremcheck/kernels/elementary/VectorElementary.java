package org.theoremcheck.kernels.elementary;

import static jdk.incubator.vector.VectorOperators.AND;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.OR;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.theoremcheck.kernels.elementary.Elementary.BIAS;
import static org.theoremcheck.kernels.elementary.Elementary.C1;
import static org.theoremcheck.kernels.elementary.Elementary.C2;
import static org.theoremcheck.kernels.elementary.Elementary.C3;
import static org.theoremcheck.kernels.elementary.Elementary.C4;
import static org.theoremcheck.kernels.elementary.Elementary.C5;
import static org.theoremcheck.kernels.elementary.Elementary.C6;
import static org.theoremcheck.kernels.elementary.Elementary.DEEPEST;
import static org.theoremcheck.kernels.elementary.Elementary.EXPM1_LOWEST;
import static org.theoremcheck.kernels.elementary.Elementary.EXP_HIGHEST;
import static org.theoremcheck.kernels.elementary.Elementary.EXP_LOWEST;
import static org.theoremcheck.kernels.elementary.Elementary.HALF_PI;
import static org.theoremcheck.kernels.elementary.Elementary.L1;
import static org.theoremcheck.kernels.elementary.Elementary.L2;
import static org.theoremcheck.kernels.elementary.Elementary.L3;
import static org.theoremcheck.kernels.elementary.Elementary.L4;
import static org.theoremcheck.kernels.elementary.Elementary.L5;
import static org.theoremcheck.kernels.elementary.Elementary.L6;
import static org.theoremcheck.kernels.elementary.Elementary.L7;
import static org.theoremcheck.kernels.elementary.Elementary.LN2_HIGH;
import static org.theoremcheck.kernels.elementary.Elementary.LN2_LOW;
import static org.theoremcheck.kernels.elementary.Elementary.LOG2_E;
import static org.theoremcheck.kernels.elementary.Elementary.MANTISSA;
import static org.theoremcheck.kernels.elementary.Elementary.P1;
import static org.theoremcheck.kernels.elementary.Elementary.P2;
import static org.theoremcheck.kernels.elementary.Elementary.P3;
import static org.theoremcheck.kernels.elementary.Elementary.P4;
import static org.theoremcheck.kernels.elementary.Elementary.P5;
import static org.theoremcheck.kernels.elementary.Elementary.Q1;
import static org.theoremcheck.kernels.elementary.Elementary.Q2;
import static org.theoremcheck.kernels.elementary.Elementary.Q3;
import static org.theoremcheck.kernels.elementary.Elementary.Q4;
import static org.theoremcheck.kernels.elementary.Elementary.Q5;
import static org.theoremcheck.kernels.elementary.Elementary.ROUNDER;
import static org.theoremcheck.kernels.elementary.Elementary.ROUNDER_BITS;
import static org.theoremcheck.kernels.elementary.Elementary.S1;
import static org.theoremcheck.kernels.elementary.Elementary.S2;
import static org.theoremcheck.kernels.elementary.Elementary.S3;
import static org.theoremcheck.kernels.elementary.Elementary.S4;
import static org.theoremcheck.kernels.elementary.Elementary.S5;
import static org.theoremcheck.kernels.elementary.Elementary.S6;
import static org.theoremcheck.kernels.elementary.Elementary.SIGN;
import static org.theoremcheck.kernels.elementary.Elementary.SQRT_HALF_BITS;
import static org.theoremcheck.kernels.elementary.Elementary.TANH_SATURATES;
import static org.theoremcheck.kernels.elementary.Elementary.TWO_54;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Elementary} on arrays, a register of numbers at a time: the same steps in the same order, hence the same bits.
 *
 * <p>Every loop is one flat method. Past a budget of nodes the JIT compiler inlines nothing but the Vector API itself, and a vector that crosses a
 * real call is boxed on the heap: so vectors never cross a method of ours.
 *
 * <p>Stretches are {@code count} numbers, at least one register of them, of x from {@code xo} on and of out from {@code o} on; they do not overlap. The last
 * register is moved back into its stretch and computes some numbers again.
 */
public final class VectorElementary {
    private static final VectorSpecies<Double> V = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = V.length();

    private VectorElementary() {}

    /** out[o + i] = eˣ of x = x[xo + i]. */
    public static void exp(double[] x, int xo, double[] out, int o, int count) {
        DoubleVector one = DoubleVector.broadcast(V, 1);
        DoubleVector two = DoubleVector.broadcast(V, 2);
        for (int i = 0; i < count; i += WIDTH) {
            int at = Math.min(i, count - WIDTH);
            DoubleVector y = DoubleVector.fromArray(V, x, xo + at);
            y = y.blend(EXP_LOWEST, y.compare(LT, EXP_LOWEST));
            y = y.blend(EXP_HIGHEST, y.compare(GT, EXP_HIGHEST));
            DoubleVector shifted = y.mul(LOG2_E).add(ROUNDER);
            DoubleVector k = shifted.sub(ROUNDER);
            DoubleVector high = y.sub(k.mul(LN2_HIGH));
            DoubleVector rest = k.mul(LN2_LOW);
            DoubleVector r = high.sub(rest);
            DoubleVector t = r.mul(r);
            DoubleVector c = r.sub(
                    t.mul(t.mul(t.mul(t.mul(t.mul(P5).add(P4)).add(P3)).add(P2)).add(P1)));
            DoubleVector e = one.sub(rest.sub(r.mul(c).div(two.sub(c))).sub(high));
            LongVector n = shifted.reinterpretAsLongs().sub(ROUNDER_BITS);
            LongVector half = n.lanewise(ASHR, 1);
            DoubleVector power = half.add(BIAS).lanewise(LSHL, MANTISSA).reinterpretAsDoubles();
            DoubleVector other = n.sub(half).add(BIAS).lanewise(LSHL, MANTISSA).reinterpretAsDoubles();
            e.mul(power).mul(other).intoArray(out, o + at);
        }
    }

    /** out[o + i] = eˣ − 1 of x = x[xo + i]. */
    public static void expm1(double[] x, int xo, double[] out, int o, int count) {
        DoubleVector one = DoubleVector.broadcast(V, 1);
        DoubleVector three = DoubleVector.broadcast(V, 3);
        DoubleVector six = DoubleVector.broadcast(V, 6);
        for (int i = 0; i < count; i += WIDTH) {
            int at = Math.min(i, count - WIDTH);
            DoubleVector given = DoubleVector.fromArray(V, x, xo + at);
            DoubleVector y = given.blend(EXPM1_LOWEST, given.compare(LT, EXPM1_LOWEST));
            y = y.blend(EXP_HIGHEST, y.compare(GT, EXP_HIGHEST));
            DoubleVector shifted = y.mul(LOG2_E).add(ROUNDER);
            DoubleVector k = shifted.sub(ROUNDER);
            DoubleVector high = y.sub(k.mul(LN2_HIGH));
            DoubleVector rest = k.mul(LN2_LOW);
            DoubleVector r = high.sub(rest);
            DoubleVector lost = high.sub(r).sub(rest);
            DoubleVector halfR = r.mul(0.5);
            DoubleVector h = r.mul(halfR);
            DoubleVector r1 = h.mul(
                            h.mul(h.mul(h.mul(h.mul(Q5).add(Q4)).add(Q3)).add(Q2))
                                    .add(Q1))
                    .add(one);
            DoubleVector t = three.sub(r1.mul(halfR));
            DoubleVector e = h.mul(r1.sub(t).div(six.sub(r.mul(t))));
            DoubleVector small = r.mul(e.sub(lost)).sub(lost).sub(h);
            LongVector n = shifted.reinterpretAsLongs().sub(ROUNDER_BITS);
            LongVector down = n.min(DEEPEST).neg();
            DoubleVector inverse = down.add(BIAS).lanewise(LSHL, MANTISSA).reinterpretAsDoubles();
            LongVector half = n.lanewise(ASHR, 1);
            DoubleVector power = half.add(BIAS).lanewise(LSHL, MANTISSA).reinterpretAsDoubles();
            DoubleVector other = n.sub(half).add(BIAS).lanewise(LSHL, MANTISSA).reinterpretAsDoubles();
            DoubleVector result = one.sub(inverse).add(r).sub(small).mul(power).mul(other);
            result.blend(given, given.compare(EQ, 0.0)).intoArray(out, o + at);
        }
    }

    /** out[o + i] = ln x of x = x[xo + i]. */
    public static void log(double[] x, int xo, double[] out, int o, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            int at = Math.min(i, count - WIDTH);
            DoubleVector given = DoubleVector.fromArray(V, x, xo + at);
            VectorMask<Double> subnormal = given.compare(LT, Double.MIN_NORMAL);
            LongVector bits = given.blend(given.mul(TWO_54), subnormal).reinterpretAsLongs();
            LongVector n = bits.sub(SQRT_HALF_BITS).lanewise(ASHR, MANTISSA);
            DoubleVector whole = n.add(ROUNDER_BITS).reinterpretAsDoubles().sub(ROUNDER);
            DoubleVector k = whole.blend(whole.sub(54), subnormal);
            DoubleVector f =
                    bits.sub(n.lanewise(LSHL, MANTISSA)).reinterpretAsDoubles().sub(1);
            DoubleVector s = f.div(f.add(2));
            DoubleVector z = s.mul(s);
            DoubleVector w = z.mul(z);
            DoubleVector even = w.mul(w.mul(w.mul(L6).add(L4)).add(L2));
            DoubleVector odd = z.mul(w.mul(w.mul(w.mul(L7).add(L5)).add(L3)).add(L1));
            DoubleVector half = f.mul(0.5).mul(f);
            DoubleVector low = s.mul(half.add(even.add(odd))).add(k.mul(LN2_LOW));
            DoubleVector result = k.mul(LN2_HIGH).sub(half.sub(low).sub(f));
            result = given.blend(result, given.compare(LT, Double.POSITIVE_INFINITY));
            result = result.blend(Double.NEGATIVE_INFINITY, given.compare(EQ, 0.0));
            result.blend(Double.NaN, given.compare(LT, 0.0)).intoArray(out, o + at);
        }
    }

    /** out[o + i] = ln(1 + x) of x = x[xo + i]. */
    public static void log1p(double[] x, int xo, double[] out, int o, int count) {
        DoubleVector zero = DoubleVector.zero(V);
        DoubleVector one = DoubleVector.broadcast(V, 1);
        for (int i = 0; i < count; i += WIDTH) {
            int at = Math.min(i, count - WIDTH);
            DoubleVector given = DoubleVector.fromArray(V, x, xo + at);
            DoubleVector u = given.add(one);
            LongVector bits = u.reinterpretAsLongs();
            LongVector n = bits.sub(SQRT_HALF_BITS).lanewise(ASHR, MANTISSA);
            DoubleVector k = n.add(ROUNDER_BITS).reinterpretAsDoubles().sub(ROUNDER);
            VectorMask<Double> moved = k.compare(NE, 0.0);
            DoubleVector lost = given.sub(u.sub(one)).blend(one.sub(u.sub(given)), k.compare(GT, 0.0));
            DoubleVector mantissa =
                    bits.sub(n.lanewise(LSHL, MANTISSA)).reinterpretAsDoubles().sub(one);
            DoubleVector f = given.blend(mantissa, moved);
            DoubleVector correction = zero.blend(lost.div(u), moved);
            DoubleVector s = f.div(f.add(2));
            DoubleVector z = s.mul(s);
            DoubleVector w = z.mul(z);
            DoubleVector even = w.mul(w.mul(w.mul(L6).add(L4)).add(L2));
            DoubleVector odd = z.mul(w.mul(w.mul(w.mul(L7).add(L5)).add(L3)).add(L1));
            DoubleVector half = f.mul(0.5).mul(f);
            DoubleVector low = s.mul(half.add(even.add(odd))).add(k.mul(LN2_LOW).add(correction));
            DoubleVector result = k.mul(LN2_HIGH).sub(half.sub(low).sub(f));
            result = given.blend(result, given.compare(LT, Double.POSITIVE_INFINITY));
            result = result.blend(Double.NEGATIVE_INFINITY, u.compare(EQ, 0.0));
            result = result.blend(Double.NaN, u.compare(LT, 0.0));
            result.blend(given, given.compare(EQ, 0.0)).intoArray(out, o + at);
        }
    }

    /** out[o + i] = tanh x of x = x[xo + i]. */
    public static void tanh(double[] x, int xo, double[] out, int o, int count) {
        double[] t = new double[count];
        for (int i = 0; i < count; i += WIDTH) {
            int at = Math.min(i, count - WIDTH);
            DoubleVector y = DoubleVector.fromArray(V, x, xo + at).abs();
            y.blend(TANH_SATURATES, y.compare(GT, TANH_SATURATES)).mul(2).intoArray(out, o + at);
        }
        expm1(out, o, t, 0, count);
        for (int i = 0; i < count; i += WIDTH) {
            int at = Math.min(i, count - WIDTH);
            DoubleVector e = DoubleVector.fromArray(V, t, at);
            LongVector sign =
                    DoubleVector.fromArray(V, x, xo + at).reinterpretAsLongs().lanewise(AND, SIGN);
            LongVector magnitude = e.div(e.add(2)).reinterpretAsLongs();
            magnitude.lanewise(OR, sign).reinterpretAsDoubles().intoArray(out, o + at);
        }
    }

    /**
     * (cosines, sines)[i] = √(−2·ln u)·(cos 2πv, sin 2πv), given ln u = logs[i] and v = turns[i].
     *
     * @param logs from its beginning on, as turns; cosines and sines from c and s on
     */
    public static void polar(double[] logs, double[] turns, double[] cosines, int c, double[] sines, int s, int count) {
        DoubleVector one = DoubleVector.broadcast(V, 1);
        for (int i = 0; i < count; i += WIDTH) {
            int at = Math.min(i, count - WIDTH);
            DoubleVector radius = DoubleVector.fromArray(V, logs, at).mul(-2).sqrt();
            DoubleVector quarters = DoubleVector.fromArray(V, turns, at).mul(4);
            DoubleVector shifted = quarters.add(ROUNDER);
            LongVector quarter = shifted.reinterpretAsLongs();
            DoubleVector x = quarters.sub(shifted.sub(ROUNDER)).mul(HALF_PI);
            DoubleVector z = x.mul(x);
            DoubleVector tailS = z.mul(
                            z.mul(z.mul(z.mul(z.mul(S6).add(S5)).add(S4)).add(S3))
                                    .add(S2))
                    .add(S1);
            DoubleVector sine = x.add(z.mul(x).mul(tailS));
            DoubleVector tailC = z.mul(
                    z.mul(z.mul(z.mul(z.mul(z.mul(C6).add(C5)).add(C4)).add(C3)).add(C2))
                            .add(C1));
            DoubleVector half = z.mul(0.5);
            DoubleVector most = one.sub(half);
            DoubleVector cosine = most.add(one.sub(most).sub(half).add(z.mul(tailC)));
            VectorMask<Double> even = quarter.lanewise(AND, 1).compare(EQ, 0).cast(V);
            LongVector signC = quarter.add(1).lanewise(AND, 2).lanewise(LSHL, 62);
            LongVector signS = quarter.lanewise(AND, 2).lanewise(LSHL, 62);
            LongVector bitsC = sine.blend(cosine, even).reinterpretAsLongs().lanewise(XOR, signC);
            LongVector bitsS = cosine.blend(sine, even).reinterpretAsLongs().lanewise(XOR, signS);
            radius.mul(bitsC.reinterpretAsDoubles()).intoArray(cosines, c + at);
            radius.mul(bitsS.reinterpretAsDoubles()).intoArray(sines, s + at);
        }
    }
}
