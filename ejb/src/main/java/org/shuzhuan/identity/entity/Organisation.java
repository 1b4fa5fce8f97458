package org.shuzhuan.identity.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.identity.NewOrganisation;
import org.shuzhuan.identity.OrganisationKind;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.identity.Role;

/**
 * An authority, a zone's administration or a firm that works for them. Its place in the tree is kept as the path of codes,
 * so that "this one and all below" is one index range. The code never changes.
 */
@Entity
@Table(name = "ORGANISATION")
public class Organisation {

    @Id
    @SequenceGenerator(name = "OrganisationIds", sequenceName = "ORGANISATION_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OrganisationIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CODE")
    private String code;

    @Column(name = "NAME")
    private String name;

    @Column(name = "SHORT_NAME")
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private OrganisationKind kind;

    @Column(name = "PARENT_ID")
    private Long parentId;

    @Column(name = "TREE_PATH")
    private String path;

    @ElementCollection
    @CollectionTable(name = "ORGANISATION_REGION", joinColumns = @JoinColumn(name = "ORGANISATION_ID"))
    @Column(name = "REGION_CODE")
    private Set<String> regionCodes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ORGANISATION_DESK", joinColumns = @JoinColumn(name = "ORGANISATION_ID"))
    @Column(name = "ROLE_ID")
    private Set<String> desks = new HashSet<>();

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Organisation() {}

    /** @param parent null for a root */
    public Organisation(NewOrganisation wanted, Organisation parent) {
        this.code = wanted.code();
        this.kind = wanted.kind();
        this.parentId = parent == null ? null : parent.id;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
        rename(wanted.name(), wanted.shortName());
        answerFor(wanted.regionCodes());
        staff(wanted.desks());
    }

    public final void rename(String newName, String newShortName) {
        name = newName;
        shortName = newShortName;
    }

    public final void answerFor(Set<String> newRegionCodes) {
        regionCodes.retainAll(newRegionCodes);
        regionCodes.addAll(newRegionCodes);
    }

    public final void staff(Set<Role> roles) {
        Set<String> ids = roles.stream().map(Role::getId).collect(Collectors.toSet());
        desks.retainAll(ids);
        desks.addAll(ids);
    }

    public boolean staffs(Role role) {
        return desks.contains(role.getId());
    }

    public OrganisationView view() {
        Set<Role> roles =
                desks.stream().map(desk -> Role.ofId(desk).orElseThrow()).collect(Collectors.toUnmodifiableSet());
        return new OrganisationView(id, code, name, shortName, kind, parentId, path, Set.copyOf(regionCodes), roles);
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getPath() {
        return path;
    }
}
