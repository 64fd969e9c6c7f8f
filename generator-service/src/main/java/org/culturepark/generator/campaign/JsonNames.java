package org.culturepark.generator.campaign;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Violations name a field as it stands in the JSON: {@code g_num}, not {@code gNum}. */
@ApplicationScoped
public class JsonNames implements ValidatorFactoryCustomizer {
    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.propertyNodeNameProvider(new Provider());
    }

    private static final class Provider implements PropertyNodeNameProvider {
        @Override
        public String getName(Property property) {
            return property instanceof JavaBeanProperty bean
                    ? annotated(bean).orElse(property.getName())
                    : property.getName();
        }

        private static Optional<String> annotated(JavaBeanProperty property) {
            return Arrays.stream(property.getDeclaringClass().getDeclaredFields())
                    .filter(field -> field.getName().equals(property.getName()))
                    .flatMap(field -> Optional.ofNullable(field.getAnnotation(JsonProperty.class)).stream())
                    .map(JsonProperty::value)
                    .findFirst();
        }
    }
}
