package org.theoremcheck.witness;

/** Why a witness refutes nothing. */
public final class Objection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Objection(String why) {
        super(why);
    }
}
