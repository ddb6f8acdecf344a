/**
 * What does the evidence look like? A {@link org.theoremcheck.reports.plot.Plot} says what is drawn (histograms, curves,
 * scattered points, marks), and {@link org.theoremcheck.reports.plot.Svg} draws it as text: no display, no installed
 * font and no clock is involved, so equal plots are equal bytes. Open {@code Plot} first.
 */
@NullMarked
package org.theoremcheck.reports.plot;

import org.jspecify.annotations.NullMarked;
