package org.theoremcheck.theorems;

import net.jqwik.api.SampleReportingFormat;
import org.theoremcheck.engine.problem.Problem;

/** jqwik prints the parameters of a failed try; those of a check are placeholders, and the message names the instance. */
public final class UnusedSample implements SampleReportingFormat {
    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Problem || value instanceof Evidence;
    }

    @Override
    public Object report(Object value) {
        return "see the instance in the message";
    }
}
