package org.shuzhuan.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Booleans are NUMERIC(1) columns: the one form that H2, PostgreSQL, Oracle and DM share. */
@Converter(autoApply = true)
public class BooleanAsNumber implements AttributeConverter<Boolean, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Boolean fact) {
        return fact == null ? null : fact ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer column) {
        return column == null ? null : column != 0;
    }
}
