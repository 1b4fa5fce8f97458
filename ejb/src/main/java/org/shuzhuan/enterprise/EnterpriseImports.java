package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.enterprise.entity.EnterpriseImport;
import org.shuzhuan.enterprise.entity.EnterpriseImportRow;
import org.shuzhuan.enterprise.store.EnterpriseImportStore;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.shared.SharedError;

/**
 * Officials hand in many enterprises as a sheet: first a dry run that tells of every row whether it would be registered and
 * why not, then the confirmation, all good rows in one transaction.
 */
@Stateless
@Requires("enterprise:import")
public class EnterpriseImports {

    /** Largest workbook in bytes: 5,000 rows have less than 1 MB. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final int FILE_NAME_LENGTH = 200;
    private static final int RECENT = 10;

    @Inject
    EnterpriseImportStore imports;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    OrganisationScope scope;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /**
     * The dry run: keeps what was found, registers nothing.
     *
     * @throws org.shuzhuan.shared.ValidationException {@link ImportError} with the place of every fault of the sheet itself
     * @throws DomainException {@link ImportError#FILE_TOO_LARGE}
     */
    public ImportView check(String fileName, InputStream content) {
        Map<Integer, Map<String, String>> rows = EnterpriseSheet.read(bytes(content));
        EnterpriseImport sheet =
                new EnterpriseImport(organisation(), shortened(fileName), caller.displayName(), clock.now());
        imports.add(sheet);
        Set<String> regions = scope.regionsOfCaller();
        Map<Integer, SheetForm> forms = new LinkedHashMap<>();
        rows.forEach((number, cells) -> forms.put(number, SheetForm.of(cells)));
        Set<String> registered = imports.registered(
                forms.values().stream().map(row -> row.form().getCreditCode()).collect(Collectors.toSet()));
        Map<String, Integer> first = new HashMap<>();
        forms.forEach((number, row) -> {
            EnterpriseForm form = row.form();
            EnterpriseImportRow kept =
                    new EnterpriseImportRow(sheet.id(), number, form.getCreditCode(), form.getName());
            List<FieldFault> faults = new ArrayList<>(row.faults());
            Set<String> named = faults.stream().map(FieldFault::path).collect(Collectors.toSet());
            profiles.faults(form).stream()
                    .filter(fault -> !named.contains(fault.path()))
                    .forEach(faults::add);
            Integer earlier = form.getCreditCode().isEmpty() ? null : first.putIfAbsent(form.getCreditCode(), number);
            if (earlier != null) {
                faults.add(FieldFault.of("creditCode", ImportError.REPEATED_ROW, earlier));
            } else if (registered.contains(form.getCreditCode())) {
                faults.add(FieldFault.of("creditCode", EnterpriseError.CREDIT_CODE_TAKEN, form.getCreditCode()));
            }
            if (form.getRegionCode() != null
                    && !form.getRegionCode().isEmpty()
                    && !regions.contains(form.getRegionCode())) {
                faults.add(FieldFault.of("regionCode", ImportError.REGION_OUTSIDE));
            }
            keep(kept, sheet, rows.get(number), faults);
        });
        ImportView view = sheet.view();
        audit.record("enterprise:import-check", "EnterpriseImport", Long.toString(view.id()), null, text(view));
        return view;
    }

    private void keep(
            EnterpriseImportRow row, EnterpriseImport sheet, Map<String, String> cells, List<FieldFault> faults) {
        if (faults.isEmpty()) {
            row.good(sealing.seal(json(cells), place(sheet.id(), row.number())));
        } else {
            row.faulty(ImportFault.write(faults.stream().map(ImportFault::of).toList()));
        }
        sheet.count(faults.isEmpty());
        imports.add(row);
    }

    /** The newest of the organisation acted for, newest first. */
    public List<ImportView> recent() {
        return imports.newest(organisation(), RECENT).stream()
                .map(EnterpriseImport::view)
                .toList();
    }

    /** @throws DomainException {@link SharedError#NOT_FOUND}, also for another organisation's */
    public ImportView get(long id) {
        return own(imports.find(id).orElse(null)).view();
    }

    public Page<ImportRowView> rows(long id, boolean faulty, PageRequest request) {
        own(imports.find(id).orElse(null));
        Page<EnterpriseImportRow> page = imports.page(id, faulty, request);
        return new Page<>(page.rows().stream().map(EnterpriseImports::view).toList(), page.total(), request);
    }

    /**
     * Registers the good rows, all or none.
     *
     * @param leaveOutFaulty the faulty rows are known and stay behind
     * @throws DomainException as {@link EnterpriseImport#confirm}; {@link EnterpriseError#CREDIT_CODE_TAKEN} when an
     *     enterprise of the sheet registered meanwhile: check the sheet again
     */
    public void confirm(long id, boolean leaveOutFaulty) {
        EnterpriseImport sheet = own(imports.lock(id).orElse(null));
        sheet.confirm(leaveOutFaulty, clock.now());
        for (EnterpriseImportRow row : imports.goodRows(id)) {
            Map<String, String> cells = cells(sealing.open(row.sealedCells(), place(id, row.number())));
            profiles.registerFromSheet(SheetForm.of(cells).form());
        }
        imports.forgetCells(id);
        audit.record("enterprise:import-confirm", "EnterpriseImport", Long.toString(id), null, text(sheet.view()));
    }

    /** @throws DomainException {@link ImportError#IMPORT_ENDED} */
    public void discard(long id) {
        EnterpriseImport sheet = own(imports.lock(id).orElse(null));
        sheet.discard(clock.now());
        imports.forgetCells(id);
        audit.record("enterprise:import-discard", "EnterpriseImport", Long.toString(id), null, text(sheet.view()));
    }

    /** An empty workbook with the headings. */
    public byte[] template() {
        return EnterpriseSheet.template();
    }

    private long organisation() {
        return caller.organisationId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }

    private EnterpriseImport own(EnterpriseImport sheet) {
        if (sheet == null || sheet.organisationId() != organisation()) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        return sheet;
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new DomainException(ImportError.FILE_TOO_LARGE, LARGEST_FILE / 1024 / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String fileName) {
        String name = fileName == null || fileName.isBlank() ? "?" : fileName.strip();
        return name.substring(0, Math.min(name.length(), FILE_NAME_LENGTH));
    }

    private static String place(long id, int row) {
        return "ENTERPRISE_IMPORT_ROW:SEALED_CELLS:" + id + "/" + row;
    }

    private static String json(Map<String, String> cells) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        cells.forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> cells(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, cell -> ((JsonString) cell.getValue()).getString()));
        }
    }

    private static ImportRowView view(EnterpriseImportRow row) {
        List<ImportFault> faults = row.faults() == null ? List.of() : ImportFault.read(row.faults());
        return new ImportRowView(row.number(), row.creditCode(), row.name(), faults);
    }

    private static String text(ImportView view) {
        return view.fileName() + " " + view.good() + "+" + view.faulty();
    }
}
