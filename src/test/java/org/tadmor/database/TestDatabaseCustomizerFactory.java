package org.tadmor.database;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.function.SingletonSupplier;

/** Gives each Spring context of the tests a new database on the {@link TestDatabase} server. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new TestDatabaseCustomizer();
    }

    /** A record, so that all are equal and tests can share a context. */
    private record TestDatabaseCustomizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getEnvironment().getPropertySources().addFirst(new TestDatabaseSettings());
        }
    }

    /** Creates the database when its URL is asked for: a context without database pays nothing. */
    private static class TestDatabaseSettings extends PropertySource<Supplier<String>> {

        TestDatabaseSettings() {
            super("test database", SingletonSupplier.of(TestDatabase::urlOfNewDatabase));
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "spring.datasource.url" -> getSource().get();
                case "spring.datasource.username" -> TestDatabase.server().getUsername();
                case "spring.datasource.password" -> TestDatabase.server().getPassword();
                default -> null;
            };
        }
    }
}
