package org.theoremcheck.theorems;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of certifying some candidates, best first.
 *
 * @param confirmed the first that was certified; those after it were left alone
 * @param rejected candidates that many-digit arithmetic did not confirm
 */
record Examination(Optional<Confirmed> confirmed, long rejected) {

    static Examination of(List<Lead> candidates, Certifier certifier) {
        long rejected = 0;
        for (Lead lead : candidates) {
            Finding finding = certifier.examine(lead.instance());
            if (finding.confirms()) {
                return new Examination(Optional.of(new Confirmed(lead.instance(), finding)), rejected);
            }
            rejected++;
        }
        return new Examination(Optional.empty(), rejected);
    }
}
