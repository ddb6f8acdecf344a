/**
 * How is a theorem of one's own checked? One page each, problem family included, to be copied. Open {@code
 * DescentLemmaTest}.
 */
@NullMarked
package org.theoremcheck.theorems.textbook;

import org.jspecify.annotations.NullMarked;
