package org.theoremcheck.reports;

/**
 * How often a situation occurred that a HOLDS needs.
 *
 * @param hit counted instances in which it occurred
 * @param of counted instances
 * @param demanded least share hit/of, in [0, 1]
 */
public record Coverage(long hit, long of, double demanded) {
    /** @throws IllegalArgumentException if the two demand different shares */
    public Coverage merge(Coverage that) {
        if (demanded != that.demanded) {
            throw new IllegalArgumentException("one situation is demanded with share " + demanded + " and with "
                    + that.demanded + "; demand one share");
        }
        return new Coverage(hit + that.hit, of + that.of, demanded);
    }

    /** 0 when nothing counted. */
    public double share() {
        return of == 0 ? 0 : (double) hit / of;
    }

    public boolean reached() {
        return of > 0 && share() >= demanded;
    }
}
