package org.shuzhuan.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.programme.entity.Call;
import org.shuzhuan.programme.entity.NumberedDefinition;
import org.shuzhuan.programme.entity.PolicyDocument;
import org.shuzhuan.programme.store.CallStore;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ShippedLines;
import org.shuzhuan.shared.ValidationException;

/** Loads calls and policy documents from JSON; the same text twice changes nothing. */
@Stateless
public class CallImport {

    static final List<String> BUNDLED = ShippedLines.of("/programme/calls.txt");

    @Inject
    CallStore calls;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * Policy documents and calls the portal ships; those changed since by an administrator are left alone, and so are all on a
     * second run.
     */
    @Requires("programme:import")
    public void importBundled() {
        importPolicyDocuments(bundled("policy-documents.json"));
        for (String code : BUNDLED) {
            if (calls.findByCode(code).isEmpty()) {
                importCall(bundled("calls/" + code + ".json"));
            }
        }
    }

    /**
     * Creates the call or gives it its next definition. Cases and drafts keep the definition they were begun with.
     *
     * @return id of the call
     * @throws ValidationException all faults with their places; nothing is stored then
     */
    @Requires("programme:import")
    public long importCall(String json) {
        CallDefinition definition = CallDefinitionFile.read(json);
        checkPolicy(definition);
        Optional<Call> known = calls.findByCode(definition.code());
        if (known.isPresent() && current(known.get()).equals(definition)) {
            return known.get().id();
        }
        Call call = known.orElseGet(() -> new Call(definition));
        if (known.isPresent()) {
            call.redefine(definition);
        } else {
            calls.add(call);
        }
        calls.add(new NumberedDefinition(call.id(), call.definitionNumber(), json, clock.now()));
        audit.record(
                "programme:import",
                "Call",
                call.id().toString(),
                null,
                definition.code() + " #" + call.definitionNumber() + " "
                        + definition.policy().ruleVersion());
        return call.id();
    }

    /**
     * Adds or replaces policy documents; none is removed, for calls rest on them.
     *
     * @return how many the file holds
     * @throws ValidationException all faults with their places
     */
    @Requires("programme:import")
    public int importPolicyDocuments(String json) {
        List<PolicyDocumentView> documents = PolicyDocumentFile.read(json);
        documents.forEach(document -> calls.put(new PolicyDocument(document)));
        return documents.size();
    }

    private CallDefinition current(Call call) {
        return CallDefinitionFile.read(calls.findDefinition(call.id(), call.definitionNumber())
                .orElseThrow()
                .content());
    }

    private void checkPolicy(CallDefinition definition) {
        String document = definition.policy().documentId();
        Optional<PolicyDocumentView> policy = calls.findDocument(document).map(PolicyDocument::view);
        if (policy.isEmpty()) {
            throw fault("policy.document", ProgrammeError.IMPORT_POLICY_UNKNOWN, document);
        }
        if (policy.get().template() && !definition.template()) {
            throw fault("template", ProgrammeError.IMPORT_TEMPLATE_UNLABELLED);
        }
    }

    private static ValidationException fault(String place, ProgrammeError code, Object... arguments) {
        return new ValidationException(List.of(FieldFault.of(place, code, arguments)));
    }

    static String bundled(String name) {
        try (InputStream stream = CallImport.class.getResourceAsStream("/programme/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
