/**
 * Where do real data come from? From a folder of well-known files, read exactly as published and checked by digest, or,
 * for two small sets, from the jar itself. Open {@link org.theoremcheck.engine.data.RealData} for the list of sets and
 * {@link org.theoremcheck.engine.data.DataSet} for what a reader returns.
 */
@NullMarked
package org.theoremcheck.engine.data;

import org.jspecify.annotations.NullMarked;
