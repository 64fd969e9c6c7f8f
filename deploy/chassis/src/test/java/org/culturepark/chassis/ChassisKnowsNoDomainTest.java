package org.culturepark.chassis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The chassis is about how, never about what: no culture, dialogue, data set, training or evaluation in its names. */
@AnalyzeClasses(packages = "org.culturepark.chassis", importOptions = DoNotIncludeTests.class)
class ChassisKnowsNoDomainTest {
    private static final String DOMAIN =
            "(?i).*(culture(?!park)|dialogue|campaign|survey|opinion|dataset|train(?!ing)|lora|evaluat|delegate).*";

    @ArchTest
    static final ArchRule CLASSES =
            noClasses().should().haveSimpleNameContaining("Culture").orShould().haveNameMatching(DOMAIN);

    @ArchTest
    static final ArchRule MEMBERS = noMembers().should().haveNameMatching(DOMAIN);
}
