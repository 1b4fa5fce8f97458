package org.shuzhuan.reports.assessment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.reports.Document;
import org.shuzhuan.reports.Letterhead;

/** 评测报告: level and points, radar of the indicators, heat map of the scenarios, advice and answers. */
public record AssessmentReport(
        Letterhead letterhead,
        ReportSubject subject,
        List<RadarAxis> axes,
        List<HeatScenario> scenarios,
        List<ReportLine> rows)
        implements Document {

    public AssessmentReport {
        Objects.requireNonNull(letterhead, "letterhead");
        Objects.requireNonNull(subject, "subject");
        axes = List.copyOf(axes);
        scenarios = List.copyOf(scenarios);
        rows = List.copyOf(rows);
    }

    public InputStream radar() {
        return new ByteArrayInputStream(RadarImage.png(axes));
    }

    public InputStream heat() {
        return new ByteArrayInputStream(HeatImage.png(scenarios));
    }
}
