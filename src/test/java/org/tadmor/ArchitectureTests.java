package org.tadmor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.theme.Theme;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.tadmor.assessment.Assessments;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.Accounts;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tadmor");

    @Test
    void keepsEachPackageToItsDeclaredNeighbours() {
        ApplicationModules.of(TadmorApplication.class).verify();
    }

    @Test
    void keepsTheMapAddOnFreeOfHeritage() {
        noClasses()
                .that()
                .resideInAPackage("org.tadmor.leaflet..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.tadmor..").and(not(resideInAPackage("org.tadmor.leaflet.."))))
                .because("the add-on could be published on its own")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.tadmor.leaflet..", "org.tadmor.map..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tadmor.leaflet..")
                .because("only the map knows how it is drawn")
                .check(CLASSES);
    }

    @Test
    void keepsVaadinToTheScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.tadmor.leaflet..",
                        "org.tadmor.map..",
                        "org.tadmor.dashboard..",
                        "org.tadmor.dossier..",
                        "org.tadmor.report..",
                        "org.tadmor.shell..",
                        "org.tadmor.security..",
                        "org.tadmor.visitor..",
                        "org.tadmor..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("a rule or a query must not need a browser")
                .check(CLASSES);
    }

    @Test
    void keepsSqlBehindTheDoors() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.tadmor..ui..", "org.tadmor.map..", "org.tadmor.dashboard..", "org.tadmor.dossier..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(JdbcClient.class)
                .because("permissions and transactions live in the doors")
                .check(CLASSES);
    }

    @Test
    void leavesChangesOfTheRecordToCuration() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.tadmor.curation..",
                        "org.tadmor.source",
                        "org.tadmor.site",
                        "org.tadmor.assessment",
                        "org.tadmor.event")
                .should()
                .callMethodWhere(
                        target(owner(belongToAnyOf(Sources.class, Sites.class, Assessments.class, SiteEvents.class)))
                                .and(target(nameMatching("(replace|withdraw|restore).*"))))
                .because("nothing changes without a revision that says who did it and why")
                .check(CLASSES);
    }

    @Test
    void letsNoScreenCallWhatAsksForNoPermission() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.tadmor..ui..",
                        "org.tadmor.dashboard..",
                        "org.tadmor.dossier..",
                        "org.tadmor.report..",
                        "org.tadmor.map..",
                        "org.tadmor.shell..")
                .should()
                .accessTargetWhere(JavaAccess.Predicates.target(describe(
                        "asks for no permission",
                        method -> DoorPermissionTests.isForTheProgram(
                                method.getOwner().getSimpleName() + "." + method.getName()))))
                .because("it serves what the program does without anyone")
                .check(CLASSES);
    }

    @Test
    void leavesTheFirstAccountToTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tadmor.security")
                .should()
                .callMethodWhere(target(owner(belongToAnyOf(Accounts.class))).and(target(nameMatching("open"))))
                .because("it asks for no permission; people are added by administrators")
                .check(CLASSES);
    }

    @Test
    void givesEveryConnectionBack() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("such a stream keeps its connection until it is closed; a list does not")
                .check(CLASSES);
    }

    @Test
    void needsNoNode() {
        for (Class<?> annotation : new Class<?>[] {NpmPackage.class, JsModule.class, CssImport.class, Theme.class}) {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(annotation)
                    .because("without it the prebuilt bundle serves and a clean clone builds without Node")
                    .check(CLASSES);
        }
    }

    @Test
    void namesViewsByTheirRoutes() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .because("a View is what has an address")
                .check(CLASSES);
    }
}
