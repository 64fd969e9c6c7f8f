package org.culturepark.evaluator.evaluation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.culturepark.evaluator.benchmark.Result;

@Converter
class ResultConverter implements AttributeConverter<Result, String> {

    @Override
    public String convertToDatabaseColumn(Result value) {
        return value == null ? null : JsonText.write(value);
    }

    @Override
    public Result convertToEntityAttribute(String json) {
        return json == null ? null : JsonText.read(json, Result.class);
    }
}
