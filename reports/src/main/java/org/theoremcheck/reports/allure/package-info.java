/**
 * What does the Allure report show? {@link org.theoremcheck.reports.allure.AllureResults} turns a ledger into the files
 * that the report is rendered from: a result per claim and mutant with its evidence, categories for the verdicts, and
 * the run's surroundings. Open it first.
 */
@NullMarked
package org.theoremcheck.reports.allure;

import org.jspecify.annotations.NullMarked;
