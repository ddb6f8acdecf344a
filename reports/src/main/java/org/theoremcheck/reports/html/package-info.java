/**
 * What does a reader see in a browser? {@link org.theoremcheck.reports.html.EvidenceHtml} tells the evidence of one ledger
 * entry, and {@link org.theoremcheck.reports.html.ClaimsBoard} puts all claims of a run on one self-contained page. Open
 * {@code ClaimsBoard} first.
 */
@NullMarked
package org.theoremcheck.reports.html;

import org.jspecify.annotations.NullMarked;
