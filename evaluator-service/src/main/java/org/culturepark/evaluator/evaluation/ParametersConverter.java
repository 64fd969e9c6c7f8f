package org.culturepark.evaluator.evaluation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.culturepark.evaluator.benchmark.Parameters;

@Converter
class ParametersConverter implements AttributeConverter<Parameters, String> {

    @Override
    public String convertToDatabaseColumn(Parameters value) {
        return value == null ? null : JsonText.write(value);
    }

    @Override
    public Parameters convertToEntityAttribute(String json) {
        return json == null ? null : JsonText.read(json, Parameters.class);
    }
}
