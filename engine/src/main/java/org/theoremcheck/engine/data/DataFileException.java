package org.theoremcheck.engine.data;

/** A data file that cannot be used: which file, where in it, what was found, what was needed, what to do. */
public final class DataFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param place byte or line, counted from 0 and from 1; empty for the file as a whole
     * @param next what the reader of the message does now
     */
    DataFileException(String file, String place, String found, String needed, String next) {
        super(file + (place.isEmpty() ? "" : " " + place) + ": found " + found + ", needed " + needed + "; " + next);
    }
}
