package org.theoremcheck.kernels.lane;

/** An enclosure is too wide to decide what a program asks of it, or the program is too long to be enclosed. */
public final class UndecidedException extends ArithmeticException {
    private static final long serialVersionUID = 1;

    public UndecidedException(String what) {
        super(what);
    }
}
