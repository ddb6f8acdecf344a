/**
 * What does a claim conclude about a point? An {@link org.theoremcheck.engine.certificate.Inequality} per lane, and {@link
 * org.theoremcheck.engine.certificate.Slqc} is the one that decides strict local quasi-convexity in closed form. Open
 * {@code Slqc} first.
 */
@NullMarked
package org.theoremcheck.engine.certificate;

import org.jspecify.annotations.NullMarked;
