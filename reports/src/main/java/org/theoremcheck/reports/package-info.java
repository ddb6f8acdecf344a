/**
 * What was found? A {@link org.theoremcheck.reports.Tally} is mergeable evidence, a {@link
 * org.theoremcheck.reports.Verdict} what follows from it, and the {@link org.theoremcheck.reports.Ledger} the record of a
 * run, from which the console table and the Allure report are rendered. Open {@code Ledger} first.
 */
@NullMarked
package org.theoremcheck.reports;

import org.jspecify.annotations.NullMarked;
