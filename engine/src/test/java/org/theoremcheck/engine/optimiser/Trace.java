package org.theoremcheck.engine.optimiser;

import java.util.ArrayList;
import java.util.List;

/** Writes a run down. */
final class Trace implements Visitor {
    final List<Visit> visits = new ArrayList<>();

    @Override
    public void visit(Visit visit) {
        visits.add(visit);
    }
}
