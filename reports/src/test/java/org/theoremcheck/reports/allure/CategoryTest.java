package org.theoremcheck.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.SampleLedger;

class CategoryTest {
    @Example
    void everyResultIsFiledUnderItsVerdictAndDisagreementUnderItsOwn() {
        assertThat(categoriesOf("dante.thm1")).containsExactly("HOLDS");
        assertThat(categoriesOf("dante.thm4")).containsExactly("REFUTED");
        assertThat(categoriesOf("svm.lem2")).containsExactly("VACUOUS");
        assertThat(categoriesOf("dante.thm5")).containsExactly("Verdict differs from expected", "INCONCLUSIVE");
        assertThat(categoriesOf("dante.thm1#tenTimesSharper")).containsExactly("Mutants refuted");
        assertThat(categoriesOf("dante.thm1#withoutTheNoise")).containsExactly("Verdict differs from expected");
    }

    /** As the report matches: status among the statuses, the whole message against the expression, dots match line ends. */
    private static List<String> categoriesOf(String id) {
        LedgerEntry entry = SampleLedger.entry(id);
        var result = ClaimResult.of(entry);
        String message = result.getStatusDetails().getMessage() + "\nA second line.";
        return Category.all().stream()
                .filter(category ->
                        category.matchedStatuses().contains(result.getStatus().value()))
                .filter(category -> Pattern.compile(category.messageRegex(), Pattern.DOTALL)
                        .matcher(message)
                        .matches())
                .map(Category::name)
                .toList();
    }
}
