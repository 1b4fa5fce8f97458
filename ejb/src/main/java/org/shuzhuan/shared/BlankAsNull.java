package org.shuzhuan.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Blank text is NULL in every column, because Oracle and DM cannot tell the two apart. */
@Converter(autoApply = true)
public class BlankAsNull implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column;
    }
}
