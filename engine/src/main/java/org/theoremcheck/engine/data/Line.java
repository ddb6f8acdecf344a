package org.theoremcheck.engine.data;

import java.util.List;

/**
 * A line of a text file, as far as messages need it.
 *
 * @param number counted from 1
 */
record Line(DataFile file, int number) {

    /** A finite number. */
    double number(String what, String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one message for both cases
        }
        throw error(what + " \"" + text + "\"", "a finite number");
    }

    /** The position of a label in the list; a number such as 6.0000 stands for the label 6. */
    int label(String what, String text, List<String> labels) {
        int position = labels.indexOf(text);
        if (position < 0) {
            position = labels.indexOf(asWholeNumber(text));
        }
        if (position < 0) {
            throw error(what + " \"" + text + "\"", "one of " + labels);
        }
        return position;
    }

    DataFileException error(String found, String needed) {
        return new DataFileException(
                file.name(), "line " + number, found, needed, "fetch the file again or fix the line");
    }

    private static String asWholeNumber(String text) {
        try {
            double value = Double.parseDouble(text);
            return value == Math.rint(value) ? Long.toString((long) value) : text;
        } catch (NumberFormatException aName) {
            return text;
        }
    }
}
