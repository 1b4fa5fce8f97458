package org.shuzhuan.reports;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/** Feeds a report from records: the field {@code amount} is the component {@code amount} of the current record. */
final class RecordRows implements JRDataSource {

    private final Iterator<? extends Record> rows;
    private Record current;

    RecordRows(List<? extends Record> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        current = rows.next();
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) throws JRException {
        try {
            return current.getClass().getMethod(field.getName()).invoke(current);
        } catch (ReflectiveOperationException e) {
            throw new JRException("No component " + field.getName() + " in " + current.getClass(), e);
        }
    }
}
