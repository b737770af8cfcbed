// Made from the service's own description by scripts/api-types.mjs: not to be changed by hand.
export interface paths {
    "/api/v1/approval-routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The closest of them counts; where there is none, any manager is asked. */
        get: operations["ApprovalRoutes.list"];
        put?: never;
        post: operations["ApprovalRoutes.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-routes/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would be asked now for so much by somebody. Asks nobody. */
        get: operations["ApprovalRoutes.trial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-routes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** For what is asked from now on. */
        put: operations["ApprovalRoutes.change"];
        post?: never;
        delete: operations["ApprovalRoutes.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open the soonest due first, all else the newest first. */
        get: operations["Approvals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Approvals.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Approvals.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Asks whoever wants it something back; the time to answer goes on. */
        put: operations["Approvals.ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receipts.receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Yes or no, by somebody who was asked; whoever is signed in gives their password again first (`PUT /session/step-up`). */
        put: operations["Approvals.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whoever asked takes it back. */
        put: operations["Approvals.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.checkpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sealed ledger as lines of JSON (docs/audit.md), to be checked by a program that trusts nobody. */
        get: operations["Audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.publicKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/proofs/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of ours is mailed a checkpoint a day, to keep. */
        get: operations["Audit.witnesses"];
        put: operations["Audit.nameWitnesses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars.list"];
        put?: never;
        post: operations["Calendars.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New hours from now on; what runs keeps the hours it started under. */
        post: operations["Calendars.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.list"];
        put?: never;
        post: operations["Cases.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one case refuses does not stop the others; the answer says what became of each. */
        post: operations["Bulk.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of each; nothing is changed. */
        post: operations["Bulk.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bulk.one"];
        put?: never;
        post?: never;
        /** Within ten minutes: owners and severities that nobody has changed since go back; of the rest it says why it stays. */
        delete: operations["Bulk.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many cases each view holds, as the caller would be shown it. */
        get: operations["CaseCounts.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Cases.amend"];
        trace?: never;
    };
    "/api/v1/cases/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Stages.acknowledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes up to 5,000 cases part of this major one; answers for each what became of it. Listed by `GET …/links?kind=part_of`. */
        post: operations["Majors.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares a claim; with it goes our promise to file it in time. */
        post: operations["Claims.prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose time the case has been: segments that follow one another without a gap, and their sums. */
        get: operations["CaseClocks.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Stages.close"];
        post?: never;
        delete: operations["Stages.reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/commitments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the promise would stand on; nothing is promised and nobody is asked. */
        post: operations["Cases.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.ofCase"];
        put?: never;
        /** Decides: granted at once, with somebody asked to agree, or refused with what is possible instead. */
        post: operations["Decisions.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is being written in the case, the caller's own and their colleagues'. */
        get: operations["EntryDrafts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/drafts/{audience}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps the caller's words for these readers until they are sent; once they are, the draft is gone. */
        put: operations["EntryDrafts.save"];
        post?: never;
        delete: operations["EntryDrafts.throwAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something in the case. Held for some seconds, it is a send until it goes. */
        post: operations["Entries.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was brought with the reports of this case's promises; the files themselves are at `/files/{id}`. */
        get: operations["Evidence.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every fact policies may go by, as it is known of this case, or unknown. */
        get: operations["CaseFacts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/facts/{fact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** States a fact. What our own rows say counts all the same, unless it is somebody's to state; both are shown. */
        put: operations["CaseFacts.state"];
        post?: never;
        /** Takes the statement back: what was said before it does not count again. */
        delete: operations["CaseFacts.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Multipart; the readers are the same as an entry's, named in the field `audience` (JSON); answers the ids to name in an entry or a report. */
        post: operations["CaseFiles.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/flex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each policy says to this case, and whether the caller may decide it alone. */
        get: operations["Decisions.card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/likely-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases that may be of the same cause, and what speaks for each: fifty at most. */
        get: operations["Majors.suggested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseLinks.list"];
        put?: never;
        post: operations["CaseLinks.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/links/{caselinkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** From either of the two cases. */
        delete: operations["CaseLinks.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/macros/{macroId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says it and does it, all or nothing. */
        post: operations["CaseMacros.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/macros/{macroId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the macro would say and do here; nothing is done. */
        post: operations["CaseMacros.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges this case into another; answers that one. */
        post: operations["Merges.merge"];
        /** Takes the merge back, for seven days; answers this case, which stands for itself again. */
        delete: operations["Merges.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Cases.own"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Participations.list"];
        put?: never;
        post: operations["Participations.bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/participants/{participationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Participations.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How like cases were decided by this policy, and a hint where they clearly went one way. Changes nothing, blocks nothing. */
        get: operations["Precedents.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that the caller has the case open; again every 20 seconds, or after 45 they are taken for gone. Answers who else is there. */
        put: operations["Presence.show"];
        post?: never;
        delete: operations["Presence.leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Attention.read"];
        post?: never;
        /** Marks the newest entry of others as unread again. */
        delete: operations["Attention.unread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Stages.resolve"];
        post?: never;
        delete: operations["Stages.decline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/sends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is being sent in the case, and what could not go in the last day. */
        get: operations["Sends.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The case stands back in the caller's lists until then, or until a customer or partner does something in it. */
        put: operations["Attention.snooze"];
        post?: never;
        delete: operations["Attention.wake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a case of its own out of part of this one; answers the new one. */
        post: operations["Splits.split"];
        /** Takes back the split this case came out of, for seven days; answers the case it was split out of. */
        delete: operations["Splits.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the partner would read of it; nothing is given and nobody is told. */
        post: operations["Tasks.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/update-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What each customer would read; nothing is sent. */
        post: operations["Majors.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Majors.list"];
        put?: never;
        /** Writes to the customer of every open case that is part of this one, each in their own case and words. */
        post: operations["Majors.announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/updates/{updateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Majors.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Stages.wait"];
        post?: never;
        delete: operations["Stages.resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chase-ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest version of each. */
        get: operations["Ladders.list"];
        put?: never;
        post: operations["Ladders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chase-ladders/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a ladder that is not there yet would do about a promise that is; nothing is kept. */
        post: operations["Ladders.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chase-ladders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ladders.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chase-ladders/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New rungs for terms that are new from now on; chases that run keep theirs. Answers the new version, under an id of its own. */
        post: operations["Ladders.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claims.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claims.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the partner says to it: itself, or told to our staff. */
        put: operations["Claims.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The partner sees it from now on, and is given the task to answer it. */
        put: operations["Claims.file"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that supports the claim as one zip: a page to read, a manifest with the SHA-256 of each file, and the files. */
        get: operations["EvidencePack.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Money that came in, in one part or several. */
        post: operations["Claims.pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Claims.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Commitments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Commitments.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/backings/{commitmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets it rest on another promise of its case, or changes what passes between the two. */
        put: operations["Commitments.back"];
        post?: never;
        delete: operations["Commitments.release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will happen, and when, if nobody does anything. */
        get: operations["Chase.chase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner says itself what it was quoted with. */
        post: operations["Commitments.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments.counter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/denial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner says that it never gave the word it is quoted with; for a day. */
        post: operations["Commitments.deny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tells nobody until then. The promise goes on: its breach and its lapse are never paused. Of what falls into the pause the latest step
         *     that still makes sense comes when it ends.
         */
        put: operations["Chase.pause"];
        post?: never;
        /** Ends the pause now. */
        delete: operations["Chase.resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/renegotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the successor, which carries the new terms. */
        post: operations["Commitments.renegotiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments.report"];
        /** It was a slip: for two minutes the report can be taken back, and the promise runs on. */
        delete: operations["Commitments.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Said to be done and found not to be: promised again, for another time. */
        post: operations["Commitments.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Commitments.putAtRisk"];
        post?: never;
        delete: operations["Commitments.relieve"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Customers.list"];
        put?: never;
        post: operations["Customers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Customers.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Customers.change"];
        trace?: never;
    };
    "/api/v1/customers/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Erasures.one"];
        put?: never;
        /** Forgets the customer for good: there is no way back. */
        post: operations["Erasures.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The customer is not forgotten before then. */
        put: operations["Erasures.hold"];
        post?: never;
        delete: operations["Erasures.release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for what was decided already, by what had been decided before it. */
        get: operations["Precedents.ofDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Not wanted any more: nothing of it is carried out, and what was set aside for it is free again. */
        put: operations["Decisions.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discretion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may still give without asking in this period. */
        get: operations["Discretion.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discretion/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Discretion.list"];
        /** In place of what counted for this role, team or person in this currency. */
        put: operations["Discretion.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discretion/limits/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom setting it would hit: what each may give before and after. Nothing is changed. */
        post: operations["Discretion.previewSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discretion/limits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Discretion.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discretion/limits/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom ending it would hit. Nothing is changed. */
        post: operations["Discretion.previewEnding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discretion/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of each limit in force: what is given, set aside and left in the period that runs. */
        get: operations["Discretion.standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/discretion/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was given, and how much of it without asking, by team and person. */
        get: operations["Discretion.use"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exceptions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exceptions this filter shows, the newest first; header `export-id` names its manifest. */
        get: operations["Exports.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, each as one line of JSON. */
        get: operations["Exports.ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/approver-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs who approved five or more of each other's requests in ninety days, each at least 60 % of all the other's. */
        get: operations["ApproverPairs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An export to be taken at `content`, once. */
        post: operations["Exports.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was exported: complete once the last of it was sent. */
        get: operations["Exports.manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/exports/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many the same filter lets through, and what they come to, by each value of each facet; the fifty most frequent are shown. */
        get: operations["Exceptions.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first. */
        get: operations["Samples.list"];
        put?: never;
        post: operations["Samples.draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sample with its worklist, page by page. */
        get: operations["Samples.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/samples/{id}/items/{n}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a reviewer who had no part in the exception finds of it. */
        put: operations["Samples.judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/samples/{id}/redraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws it again from the filter, the seed and what had been granted by then, and says whether it comes out the same. */
        post: operations["Samples.redraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/samples/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Samples.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exception with everything that speaks for and against it, as it stood then. */
        get: operations["Exceptions.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Feedback.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file itself, to be saved. What it contains came from outside: a browser never opens it as a page of ours. Readers outside are given
         *     pictures without what a camera wrote into them.
         */
        get: operations["Files.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public holidays to begin a calendar with. Nothing is saved: what holds is what a manager puts into a calendar. */
        get: operations["Holidays.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hooks/partners/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Told by a partner's system: `pickup.status`, signed as Standard Webhooks says with the secret of its booking hook. */
        post: operations["PartnerHook.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those not revoked, newest first. */
        get: operations["Keys.list"];
        put?: never;
        post: operations["Keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Keys.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those of a case that were not revoked, newest first. */
        get: operations["Links.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Links.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells what changes while the connection stays open: `event: changed`, `data: {"changed": "cs_…", "what": ["timeline"], "at": "…"}`.
         *     What passes by (`presence`, `drafts`) is told to our staff without an id, and to nobody who was away.
         *     After `event: resync` news may have been missed: fetch anew. `event: notification` says to one of our people that there is something
         *     new for them under `GET /notifications`; ask there once when the connection opens.
         */
        get: operations["Live.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What all share, and one's own, by name. */
        get: operations["Macros.list"];
        put?: never;
        /** Everybody makes their own; what all share, managers. */
        post: operations["Macros.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Macros.one"];
        /** The whole macro, as it is from now on: its next version. */
        put: operations["Macros.revise"];
        post?: never;
        delete: operations["Macros.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/macros/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Macros.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With the letter itself, its link working. */
        get: operations["Mails.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a mail that is held or has failed once more. */
        post: operations["Mails.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is, and what they may do: what they may not need not be shown to them. */
        get: operations["Me.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Me.change"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications.chosen"];
        /** For each kind whether the caller is told in the desk, also by mail, or not at all; and when no mail is wanted. */
        put: operations["Notifications.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Notifications.see"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unseen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications.unseen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders.list"];
        put?: never;
        post: operations["Orders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Orders.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shipments.ofOrder"];
        put?: never;
        post: operations["Shipments.announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnTasks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-tasks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are open. */
        get: operations["OwnTasks.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnTasks.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OwnTasks.amend"];
        trace?: never;
    };
    "/api/v1/own-tasks/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnTasks.dismiss"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-tasks/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the draft, or what is given instead, to the customer, and gives the promise its new time. */
        post: operations["OwnTasks.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Partners.list"];
        put?: never;
        post: operations["Partners.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Partners.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Partners.change"];
        trace?: never;
    };
    "/api/v1/partners/{id}/booking-hook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookingHooks.one"];
        /** The first time answers the secret, which is shown this once. */
        put: operations["BookingHooks.set"];
        post?: never;
        delete: operations["BookingHooks.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}/claim-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each kind of claim how long there is to file it, and to answer it. */
        get: operations["ClaimTerms.list"];
        /** For claims prepared from now on. */
        put: operations["ClaimTerms.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Partners.listPeople"];
        put?: never;
        post: operations["Partners.addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a partner has kept its promises; its own people read their own. */
        get: operations["Scorecards.scorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.list"];
        put?: never;
        post: operations["People.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The team one of ours works in. */
        patch: operations["People.change"];
        trace?: never;
    };
    "/api/v1/people/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Away until then: meanwhile a colleague is told in their place, or whoever is next above them. */
        put: operations["People.away"];
        post?: never;
        delete: operations["People.back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shuts the person out: sessions, keys and links end. */
        put: operations["People.deactivate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Where a partner's person stands: whom a chase tells, the longer it lasts. */
        put: operations["People.tier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policies.list"];
        put?: never;
        post: operations["Policies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything policies may go by. */
        get: operations["Policies.facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/starters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Policies to begin with: the bodies for a policy and for its first version, as they may be sent. Nothing of them is there yet. */
        get: operations["Policies.starters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policies.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Policies.change"];
        trace?: never;
    };
    "/api/v1/policies/{id}/backtests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest first. */
        get: operations["Backtests.list"];
        put?: never;
        /**
         * What a version, or rows that are none yet, would have said to what was decided. Up to 5,000 decisions it answers the result, over more a backtest
         *     that is running: read it again under its id.
         */
        post: operations["Backtests.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/backtests/{backtestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Backtests.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/backtests/{backtestId}/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people it would have said something else to, or has to leave open, in the order they were decided about. */
        get: operations["Backtests.affected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/de-facto-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is given again and again although one cell of the policy speaks against it: "you always say yes: make it policy?" */
        get: operations["DeFacto.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/de-facto-rules/{key}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The version that would make it policy, as a body for `POST /policies/{id}/versions`. Stores nothing. */
        post: operations["DeFacto.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/disparity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether groups are granted the same in the same situation. Agents read letters in place of names. */
        get: operations["Fairness.disparity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the people who decide spread around the mean, and how far chance alone would spread them. Agents read letters in place of names. */
        get: operations["Fairness.funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/heat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exceptions by the row that decided, and by the cell that alone stood in the way. */
        get: operations["Fairness.heat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts, the rate of what is granted, and how alike like cases are decided. */
        get: operations["Fairness.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/retained-value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether those whom a rule was bent for ordered more afterwards than those like them who were refused: a comparison, and no proof. */
        get: operations["Retained.retained"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It governs nothing any more; what was decided by it stands. */
        put: operations["Policies.retire"];
        post?: never;
        delete: operations["Policies.revive"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a version says of any facts, cell by cell; nothing is kept. */
        post: operations["Policies.try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PolicyVersions.list"];
        put?: never;
        /** The next version, a draft: it may leave gaps, but every cell of it fits its fact. */
        post: operations["PolicyVersions.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a table leaves open, whether its tests hold and what would stop it, while it is written; nothing is kept. */
        post: operations["PolicyVersions.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PolicyVersions.one"];
        put?: never;
        post?: never;
        /** Lets go of a draft: it is kept, marked. */
        delete: operations["PolicyVersions.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{number}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new in it, row by row, in words. */
        get: operations["PolicyVersions.differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{number}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts it in force, by somebody else than its author. */
        put: operations["PolicyVersions.publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{number}/shadow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version in shadow mode would have said to everything that was decided since it began, beside what was. */
        get: operations["Backtests.shadow"];
        /** Tries a draft beside the one in force from now on, without effect. */
        put: operations["PolicyVersions.shadow"];
        post?: never;
        delete: operations["PolicyVersions.endShadow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has which of these cases open: for the rows of a list. Live news says when to ask again. */
        get: operations["Presence.presentIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promises/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every party with its promises by when they fall due: late, within the hour, today, later. */
        get: operations["Board.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promises/board/cell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board.cell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remedies.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remedies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Remedies.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remedies/{id}/execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Carried out, or not: told by whoever does it, once for each order. */
        put: operations["Remedies.tell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/remedies/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orders once more what failed. */
        post: operations["Remedies.orderAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each partner and currency what was claimed, granted and recovered, and what is still open. */
        get: operations["Reports.claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Scorecards.ranked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.promises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/service-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.serviceLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.slips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/time-held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom the time of cases received in the period was charged: us, partners, approvals, customers. */
        get: operations["Reports.held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, customers, orders, partners and parcels in one call, at most five of each. */
        get: operations["Search.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sends/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sends.one"];
        put?: never;
        post?: never;
        /** Takes back what has not gone yet: its words are a draft again. */
        delete: operations["Sends.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In the order they are asked: the first that matches a case counts for it. */
        get: operations["ServiceLevels.list"];
        put?: never;
        post: operations["ServiceLevels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceLevels.one"];
        put?: never;
        post?: never;
        delete: operations["ServiceLevels.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-levels/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which service level counts for a case and why the others do not. Changes nothing. */
        post: operations["ServiceLevels.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-levels/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New terms; what runs keeps those it began under, unless they are to apply to open cases. */
        post: operations["ServiceLevels.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is. */
        get: operations["Session.who"];
        /** Signs in: answers who, and gives the browser its cookie. */
        put: operations["Session.signIn"];
        post?: never;
        delete: operations["Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The password once more: for five minutes this session may also do what weighs most. */
        put: operations["Session.stepUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApprovalTerms.read"];
        /** For approvals from now on. */
        put: operations["ApprovalTerms.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/helpline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Helpline.read"];
        /** The line every customer's page shows, from now on. */
        put: operations["Helpline.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofDefaults.read"];
        /** The whole list, for tasks from now on. */
        put: operations["ProofDefaults.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By when we promise what we give, in business days. */
        get: operations["RemedyTerms.read"];
        /** All of it, for what is granted from now on. */
        put: operations["RemedyTerms.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A carrier's people find what they carry. */
        get: operations["Shipments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shipments.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipments/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scans are only ever added; one that is older than what is known is kept and changes nothing. */
        post: operations["Shipments.scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Tasks.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The task's time as a file for a diary (RFC 5545). Asked for again after a new time, it moves the entry that is there. */
        get: operations["Appointments.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who at the partner was shown what of the customer by this task, and when. */
        get: operations["Tasks.disclosed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/underpinning-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnderpinningTargets.list"];
        put?: never;
        post: operations["UnderpinningTargets.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/underpinning-targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UnderpinningTargets.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own and those colleagues share, by name. */
        get: operations["SavedViews.list"];
        put?: never;
        post: operations["SavedViews.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViews.one"];
        put?: never;
        post?: never;
        delete: operations["SavedViews.remove"];
        options?: never;
        head?: never;
        patch: operations["SavedViews.change"];
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks.list"];
        put?: never;
        /** Answers the secret, which is shown this once. */
        post: operations["Webhooks.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks.one"];
        put?: never;
        post?: never;
        delete: operations["Webhooks.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Webhooks.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message that arrived or failed once more, under its old id. */
        post: operations["Webhooks.redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What happens while it is paused waits, and is sent when the pause ends. */
        put: operations["Webhooks.pause"];
        post?: never;
        delete: operations["Webhooks.resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceDto: {
            /** @description From now on, unless said. RFC 3339, with an offset or Z. */
            from?: null | string;
            /** @description A colleague; without one, whoever is next above them is told. */
            substituteId?: null | string;
            until: string;
        };
        AcknowledgementDto: {
            commitmentId?: string;
            /** @description Left out: who acknowledges owns it, unless somebody does already. */
            ownerId?: string;
            promise?: components["schemas"]["FirstPromiseDto"];
        };
        AddChildrenDto: {
            caseIds: string[];
            /** @description Why. */
            note?: string;
        };
        AddPartnerPersonDto: {
            /** Format: email */
            email?: null | string;
            /** @description BCP 47. */
            language?: string;
            name: string;
            /** @description Without one they cannot sign in, but have an API key. */
            password?: string;
            phone?: string;
            /**
             * @description `agent` does the work (unless said), `lead` answers for it at any hour, `manager` is above both.
             * @enum {string}
             */
            tier?: "agent" | "lead" | "manager";
            /** @description IANA name. */
            zone?: string;
        };
        AddPerson: {
            /** Format: email */
            email: string;
            /** @description BCP 47. */
            language?: string;
            name: string;
            /** @description Without one they cannot sign in, but have an API key. */
            password?: string;
            phone?: string;
            /** @enum {string} */
            role: "agent" | "manager";
            /** @description IANA name. */
            zone?: string;
        };
        AddRouteDto: {
            /** @description From this amount on, in minor units. */
            amountFrom?: number;
            /** @description Nobody named: any manager. */
            approvers?: string[];
            /** @description For sums of this currency; left out: whatever no closer route is for. */
            currency?: null | string;
            /** @description Who is asked when these do not answer in time; nobody named: every manager who was not asked yet. */
            escalateTo?: string[];
            /**
             * @description `any`: the first answer counts. `all`: each of them has to agree.
             * @enum {string}
             */
            mode: "all" | "any";
            /** @description For this policy alone; left out: for all. */
            policyId?: null | string;
        };
        AddressDto: {
            city: string;
            /** @description ISO 3166-1 alpha-2, for example `DE`. */
            country: string;
            postcode: string;
            street: string;
        };
        AddressView: {
            city: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            postcode: string;
            street: string;
        };
        AffectedView: {
            amount: components["schemas"]["Money"] | null;
            caseId: string;
            caseNumber: number;
            change: string;
            /** @description More, or less, in minor units of the policy's currency. */
            cost: number;
            customerId: string;
            customerName: string;
            decidedAt: string;
            decisionId: string;
            /** @description Facts that are missing. */
            missing: string[];
            row: null | string;
            was: string;
            /** @description Null: nobody knows yet, or it was let go of. */
            wasGranted: boolean | null;
            wouldBe: string;
        };
        AmendCaseDto: {
            /** @enum {string} */
            kind?: "complaint" | "compliment" | "proactive" | "question" | "request";
            orderId?: string;
            /** @enum {string} */
            severity?: "critical" | "high" | "low" | "normal";
            subject?: string;
            /** @enum {string} */
            urgency?: "normal" | "urgent";
        };
        AmendOwnTaskDto: {
            body?: null | string;
            newDueAt?: null | string;
        };
        AnswerClaimDto: {
            /** @description What is granted; wanted for `partly`. */
            granted?: components["schemas"]["Money"] | null;
            /** @description What the partner said to it. */
            note?: null | string;
            reference?: null | string;
            /** @enum {string} */
            verdict: "accepted" | "partly" | "rejected";
        };
        AnswerDto: {
            note?: string;
            termsVersion: number;
        };
        AnswerMoveView: {
            count: number;
            was: string;
            wouldBe: string;
        };
        ApprovalRouteView: {
            amountFrom: number;
            approvers: string[];
            createdAt: string;
            currency: null | string;
            escalateTo: string[];
            id: string;
            /** @enum {string} */
            mode: "all" | "any";
            policyId: null | string;
            version: number;
        };
        ApprovalSheet: {
            ageMinutes: number;
            /** @description What the reader can do now, each the name of a sub-resource. */
            allowed: ("answer" | "question" | "verdict" | "withdrawal")[];
            asked: components["schemas"]["Money"] | null;
            askedAt: string;
            caseId: string;
            caseNumber: string;
            /** @description Our promise that somebody answers. */
            commitmentId: string;
            conflict: null | {
                [key: string]: unknown;
            };
            customer: components["schemas"]["NamedView"];
            decisionId: string;
            details: {
                [key: string]: unknown;
            };
            dueAt: string;
            earlierExceptions: components["schemas"]["EarlierExceptionView"][];
            evidenceCount: number;
            excerpts: components["schemas"]["ExcerptView"][];
            facts: components["schemas"]["FactView"][];
            /** @description What was granted, where that is settled. */
            granted: components["schemas"]["Money"] | null;
            id: string;
            late: boolean;
            level: number;
            mayDecide: components["schemas"]["SeatView"][];
            /** @enum {string} */
            mode: "all" | "any";
            nearMisses: Record<string, never>[];
            /** @description How many different people have to agree. */
            needed: number;
            /** @description Why the reader cannot be the second pair of eyes. */
            objections: components["schemas"]["ObjectionView"][];
            /** @description The first due time; another one since: nobody answered in time, and the next were asked. */
            originalDueAt: string;
            policy: components["schemas"]["PolicyOfApprovalView"];
            promiseAtRisk: components["schemas"]["PromiseAtRiskView"] | null;
            /** @description Why there is such a rule. */
            purpose: string;
            question: components["schemas"]["QuestionView"] | null;
            questions: components["schemas"]["QuestionView"][];
            reasonCode: string;
            remedy: string;
            requester: components["schemas"]["NamedView"];
            settledAt: null | string;
            settledBecause: null | string;
            /** @enum {string} */
            state: "granted" | "open" | "questioned" | "refused" | "withdrawn";
            subject: string;
            trace: Record<string, never>[];
            verdicts: components["schemas"]["SaidView"][];
            version: number;
            why: string;
        };
        ApprovalTermsDto: {
            answerWithinMinutes: number;
            /** @description In whose open hours it is counted; none: around the clock. */
            calendarId?: null | string;
        };
        ApprovalTermsView: {
            answerWithinMinutes: number;
            calendarId: null | string;
            version: number;
        };
        ApprovalView: {
            ageMinutes: number;
            /** @description What the reader can do now, each the name of a sub-resource. */
            allowed: ("answer" | "question" | "verdict" | "withdrawal")[];
            asked: components["schemas"]["Money"] | null;
            askedAt: string;
            caseId: string;
            caseNumber: string;
            /** @description Our promise that somebody answers. */
            commitmentId: string;
            customer: components["schemas"]["NamedView"];
            decisionId: string;
            dueAt: string;
            evidenceCount: number;
            /** @description What was granted, where that is settled. */
            granted: components["schemas"]["Money"] | null;
            id: string;
            late: boolean;
            level: number;
            mayDecide: components["schemas"]["SeatView"][];
            /** @enum {string} */
            mode: "all" | "any";
            /** @description How many different people have to agree. */
            needed: number;
            /** @description Why the reader cannot be the second pair of eyes. */
            objections: components["schemas"]["ObjectionView"][];
            /** @description The first due time; another one since: nobody answered in time, and the next were asked. */
            originalDueAt: string;
            policy: components["schemas"]["PolicyOfApprovalView"];
            promiseAtRisk: components["schemas"]["PromiseAtRiskView"] | null;
            question: components["schemas"]["QuestionView"] | null;
            reasonCode: string;
            remedy: string;
            requester: components["schemas"]["NamedView"];
            settledAt: null | string;
            settledBecause: null | string;
            /** @enum {string} */
            state: "granted" | "open" | "questioned" | "refused" | "withdrawn";
            subject: string;
            verdicts: components["schemas"]["SaidView"][];
            version: number;
            why: string;
        };
        ApproverPairView: {
            /** @description When one last approved the other's. */
            lastAt: string;
            people: components["schemas"]["ApproverSideView"][];
        };
        ApproverPairsView: {
            pairs: components["schemas"]["ApproverPairView"][];
            since: string;
        };
        ApproverSideView: {
            /** @description How many of the other's requests they approved. */
            approved: number;
            approverId: string;
            approverName: string;
            /** @description All requests of the other that somebody answered. */
            ofRequests: number;
            percent: null | number;
        };
        AskView: {
            fact: string;
            label: string;
        };
        AskedFactView: {
            label: string;
            name: string;
        };
        AskedView: {
            approverIds: string[];
            by: string;
            id: string;
        };
        AssessmentDto: {
            kept: boolean;
            note?: string;
            /**
             * @description Whose word this is: ours, or the customer's as told to us.
             * @enum {string}
             */
            observer?: "customer" | "us";
            termsVersion: number;
        };
        AssignTaskDto: {
            /** @description A person of the partner that has the task; null gives it back to all of them. */
            personId: null | string;
        };
        AttachmentView: {
            addedAt: string;
            addedBy: string;
            bytes: number;
            fileId: string;
            /** @description It lay before whoever granted the exception. */
            knownThen: boolean;
            name: string;
            sha256: string;
            type: string;
        };
        AttemptView: {
            at: string;
            milliseconds: number;
            problem: null | string;
            /** @description Of the answer; null when there was none. */
            status: null | number;
        };
        AwayView: {
            from: string;
            substituteId: null | string;
            until: string;
        };
        BackingDto: {
            calendarId?: string;
            /** @description Minutes of the calendar's open hours; of any hours where no calendar is named. */
            lagMinutes?: number;
            /** @description For a promise of ours that comes before what it rests on: why. */
            overrideReason?: string;
        };
        BackingView: {
            /** @description In whose open hours the minutes are counted; null: in any hours. */
            calendarId: null | string;
            commitmentId: string;
            lagMinutes: number;
            /** @description Why it was promised although this one comes too late. */
            overrideReason: null | string;
        };
        BacktestDto: {
            /** @description Decisions made at this instant or later. */
            from?: string;
            /** @description Rows as `POST /policies/{id}/versions` takes them. */
            rows?: Record<string, never>[];
            /** @description Decisions made before this instant. */
            to?: string;
            version?: number;
        };
        BacktestResultView: {
            caveats: string[];
            changes: components["schemas"]["ChangeCountsView"];
            cost: components["schemas"]["CostView"];
            decisions: number;
            /** @description Of those who were in one situation, who would be given it by itself. */
            disparity: components["schemas"]["DisparityAgainView"][];
            /** @description Of the newly entitled: given anyway, as an exception. */
            grantedAnyway: number;
            missing: components["schemas"]["MissingFactView"][];
            moves: components["schemas"]["AnswerMoveView"][];
        };
        BacktestView: {
            askedAt: string;
            askedBy: string;
            /** @description How many decisions it is about. */
            decisions: number;
            doneAt: null | string;
            /** @description SHA-256 over every single answer in order: the same decisions under the same rows give the same. */
            hash: null | string;
            id: string;
            period: components["schemas"]["DecidedPeriodView"];
            policyId: string;
            result: components["schemas"]["BacktestResultView"] | null;
            /** @enum {string} */
            state: "done" | "running";
            /** @description Null where rows were given that are no version yet. */
            version: null | number;
        };
        BentView: {
            cell: Record<string, never>;
            fact: string;
            label: string;
            /** @description What its numbers count, such as `days`. */
            unit: null | string;
            value: Record<string, never>;
        };
        BoardCell: {
            /** @description Exact up to 99. */
            count: number;
            first: components["schemas"]["BoardRow"][];
            /** @description There are more than are counted. */
            more: boolean;
        };
        BoardLine: {
            late: components["schemas"]["BoardCell"];
            later: components["schemas"]["BoardCell"];
            name: null | string;
            nextHour: components["schemas"]["BoardCell"];
            /** @description `us`, or a partner's id. */
            party: string;
            today: components["schemas"]["BoardCell"];
        };
        BoardRow: {
            /** @description For a partner: their own name for the case. Null for promises about an order alone. */
            caseId: null | string;
            /** @description Not told to partners. */
            caseNumber?: null | number;
            dueAt: string;
            id: string;
            kind: string;
            ownerId?: null | string;
            /** @enum {string} */
            state: "accepted" | "active" | "at_risk" | "broken" | "countered" | "declined" | "disputed" | "kept" | "lapsed" | "proposed" | "renegotiated" | "reported" | "void" | "withdrawn";
            what: string;
        };
        BookingHookView: Record<string, never>;
        BookingView: {
            /** @description Until then a withdrawal cancels it by itself; afterwards somebody has to telephone. */
            cancelBy: string;
            confirmation: null | string;
            failure: null | string;
            id: string;
            /**
             * @description `not_answered`: their system has not taken the request so far. `to_telephone`: it must be cancelled by telephone.
             * @enum {string}
             */
            state: "booked" | "cancelled" | "collected" | "confirmed" | "failed" | "not_answered" | "to_telephone";
        };
        BringInDto: {
            partnerId: string;
            /** @description Why they may see anything at all; shown to them. */
            purpose: string;
            /** @enum {string} */
            role: "courier" | "inspector" | "other" | "payment" | "repairer" | "seller";
        };
        BulkChangeDto: {
            macroId?: string;
            ownerId?: string;
            /** @enum {string} */
            severity?: "critical" | "high" | "low" | "normal";
            /**
             * @description For what partners have promised, for the answer to the last question to the customer, or for nothing any more.
             * @enum {string}
             */
            waiting?: "customer" | "none" | "partner";
        };
        BulkDto: {
            change: components["schemas"]["BulkChangeDto"];
            filter?: components["schemas"]["BulkFilterDto"];
            ids?: string[];
        };
        BulkFilterDto: {
            customer?: string;
            /** @description A person's id, `me`, or `none`. */
            owner?: string;
            /** @description Cases this partner takes part in. */
            partner?: string;
            /** @description Words in what was said, in the subject or the customer's name; or the case's number. */
            q?: string;
            /**
             * @description What the caller has put off: left out, unless it is searched for or a view of its own.
             * @enum {string}
             */
            snoozed?: "hide" | "show";
            /**
             * @description One state, or `open` for all but closed; open unless said, all states in a search.
             * @enum {string}
             */
            state?: "acknowledged" | "all" | "closed" | "in_progress" | "open" | "received" | "resolution_proposed" | "resolved" | "waiting";
            /**
             * @description One of the lists everybody looks at; what else is asked for narrows it down.
             * @enum {string}
             */
            view?: "late" | "mine" | "open" | "snoozed" | "unowned" | "waiting";
        };
        BulkItemView: {
            caseId: string;
            /** @description Null where there is no such case. */
            number: null | number;
            /** @enum {string} */
            outcome: "changed" | "refused" | "unchanged";
            refusal: components["schemas"]["RefusalView"] | null;
            /** @description What is done to it, in words. */
            words: string[];
        };
        BulkPreviewView: {
            changed: number;
            items: components["schemas"]["BulkItemView"][];
            refused: number;
            unchanged: number;
        };
        BulkView: {
            at: string;
            changed: number;
            id: string;
            items: components["schemas"]["BulkItemView"][];
            refused: number;
            unchanged: number;
            /** @description Null as long as it was not taken back. */
            undo: components["schemas"]["UndoneItemView"][] | null;
            undoUntil: string;
            undoneAt: null | string;
        };
        CalendarTermsDto: {
            /** @description Parts of a date that are closed: `{ "2026-12-24": [["13:00", "24:00"]] }`. */
            breaks?: {
                [key: string]: unknown[];
            };
            /** @description Dates (`2026-04-03`) closed all day. */
            holidays?: string[];
            /** @description The ordinary week: `{ "mon": [["09:00", "17:00"]] }`; a day left out is closed, a day ends at `24:00`. */
            hours?: {
                [key: string]: unknown[];
            };
            /** @description Hours in place of the ordinary ones on a date, also on a holiday. */
            openings?: {
                [key: string]: unknown[];
            };
            /** @description IANA name, for example `Europe/Berlin`. */
            zone: string;
        };
        CalendarView: {
            breaks: {
                [key: string]: unknown[];
            };
            holidays: string[];
            hours: {
                [key: string]: unknown[];
            };
            id: string;
            name: string;
            openings: {
                [key: string]: unknown[];
            };
            /** @description When this version was made. */
            since: string;
            version: number;
            zone: string;
        };
        CameraFactsView: {
            latitude: null | number;
            longitude: null | number;
            takenAt: null | string;
        };
        CameraView: {
            latitude: null | number;
            longitude: null | number;
            /** @description What its clock showed, with an offset where it knew its zone. */
            takenAt: null | string;
        };
        CaseClocksView: {
            caseId: string;
            from: string;
            segments: components["schemas"]["SegmentView"][];
            /** @description Null when none counts for it: no service level matches, or it was there before or was imported. */
            serviceLevel: components["schemas"]["CountingLevelView"] | null;
            sums: components["schemas"]["ClocksView"];
            targets: components["schemas"]["CaseTargetView"][];
            /** @description Its closing, or now. */
            to: string;
        };
        CaseCountView: {
            /** @description Exact up to 99. */
            count: number;
            /** @description There are more than are counted. */
            more: boolean;
            /** @enum {string} */
            view: "late" | "mine" | "open" | "snoozed" | "unowned" | "waiting";
        };
        CaseCountsView: {
            counts: components["schemas"]["CaseCountView"][];
        };
        CaseFactView: {
            at: null | string;
            by: null | string;
            computed: components["schemas"]["ComputedView"] | null;
            /** @description What was stated is not what our rows say. */
            contradicted: boolean;
            known: boolean;
            label: string;
            name: string;
            /** @description `43 days`, `no`, `unknown`. */
            says: string;
            /** @enum {string} */
            sensitivity: "plain" | "sensitive";
            /**
             * @description Where it is known from; null: unknown.
             * @enum {null|string}
             */
            source: "case" | "customer" | null | "order" | "shipment" | "stated";
            stated: components["schemas"]["StatementView"] | null;
            /** @enum {string} */
            type: "boolean" | "choice" | "number";
            unit: null | string;
            /** @description Null: unknown. */
            value: Record<string, never>;
            /** @description All values of a choice. */
            values: string[] | null;
        };
        CaseFactsView: {
            items: components["schemas"]["CaseFactView"][];
        };
        CaseForPartner: {
            commitments: components["schemas"]["CommitmentView"][];
            id: string;
            purpose: string;
            role: string;
            since: string;
            /** @enum {string} */
            state: "closed" | "open";
            taskIds: string[];
        };
        CaseLinkView: {
            at: string;
            /** @description Who said so: a person's name, or the desk's own duty. */
            by: string;
            case: components["schemas"]["RelatedCaseView"];
            /**
             * @description `to`: this case is … the other; `from`: the other is … this one.
             * @enum {string}
             */
            direction: "from" | "to";
            id: string;
            /** @enum {string} */
            kind: "caused_by" | "duplicate_of" | "follows_up" | "part_of" | "related";
            note: null | string;
        };
        CaseListItem: {
            channel: string;
            /** @description Null for a major case, whose customers are those of the cases that are part of it. */
            customer: components["schemas"]["NamedView"] | null;
            id: string;
            /** @enum {string} */
            kind: "complaint" | "compliment" | "major" | "proactive" | "question" | "request";
            /** @description When the next open promise of the case falls due; null when nothing is promised. */
            nextDueAt: null | string;
            nextPromise: components["schemas"]["NextPromiseView"] | null;
            number: number;
            orderId: null | string;
            owner: components["schemas"]["NamedView"] | null;
            receivedAt: string;
            reopenCount: number;
            /** @enum {string} */
            severity: "critical" | "high" | "low" | "normal";
            /** @description Until when the reader has put it off. */
            snoozedUntil: null | string;
            /** @enum {string} */
            state: "acknowledged" | "closed" | "in_progress" | "received" | "resolution_proposed" | "resolved" | "waiting";
            subject: string;
            /** @description Entries of others that the reader has not seen; exact up to 99. */
            unread: number;
            /** @enum {string} */
            urgency: "normal" | "urgent";
            version: number;
        };
        CaseTargetView: {
            /** @description Whole minutes of its open time that were charged to others. */
            chargedMinutes: number;
            commitmentId: string;
            completedAt: null | string;
            dueAt: string;
            heldSince: null | string;
            minutes: number;
            moves: components["schemas"]["MoveView"][];
            originalDueAt: string;
            serviceLevelId: string;
            serviceLevelVersion: number;
            startedAt: string;
            state: string;
            /** @enum {string} */
            target: "first_reply" | "next_reply" | "periodic_update" | "resolution";
            waitingExtends: boolean;
        };
        CaseView: {
            allowed: ("acknowledge" | "close" | "decline_resolution" | "propose_resolution" | "reopen" | "resolve" | "resume" | "solve_on_the_spot" | "start" | "wait")[];
            channel: string;
            /** @description How many cases are part of it. */
            children: number;
            clocks: components["schemas"]["ClocksView"];
            closedReason: null | string;
            /** @description What somebody promised. */
            commitments: components["schemas"]["CommitmentView"][];
            /** @description Null for a major case, whose customers are those of the cases that are part of it. */
            customer: components["schemas"]["NamedView"] | null;
            followsUp: null | string;
            id: string;
            /** @enum {string} */
            kind: "complaint" | "compliment" | "major" | "proactive" | "question" | "request";
            /** @description What it has to do with other cases, the newest first; twenty at most. */
            links: components["schemas"]["CaseLinkView"][];
            /** @description Of a merged case: into which one, by whom, and until when that can be undone. */
            merge: components["schemas"]["MergeView"] | null;
            /** @description The cases merged into this one; what they hold is shown here as well. */
            merged: components["schemas"]["MergeView"][];
            /** @description The case this one was merged into, by way of others too: go on there. */
            mergedInto: null | string;
            /** @description When the next open promise of the case falls due; null when nothing is promised. */
            nextDueAt: null | string;
            number: number;
            orderId: null | string;
            /** @description What our own people are to do in it now. */
            ownTaskIds: string[];
            owner: components["schemas"]["NamedView"] | null;
            participants: components["schemas"]["ParticipationView"][];
            receivedAt: string;
            reopenCount: number;
            resolution: components["schemas"]["ResolutionView"] | null;
            /** @enum {string} */
            severity: "critical" | "high" | "low" | "normal";
            /** @description What of its order is on its way, each as of when its carrier last told us. */
            shipments: components["schemas"]["ShipmentView"][];
            /** @description The case this one was split out of, and those split out of it. */
            split: components["schemas"]["MergeView"] | null;
            splits: components["schemas"]["MergeView"][];
            /** @enum {string} */
            state: "acknowledged" | "closed" | "in_progress" | "received" | "resolution_proposed" | "resolved" | "waiting";
            stateSince: string;
            subject: string;
            /** @description What we owe by our service levels and have not done yet. */
            targets: components["schemas"]["CommitmentView"][];
            taskIds: string[];
            /** @enum {string} */
            urgency: "normal" | "urgent";
            version: number;
            waits: components["schemas"]["WaitView"][];
        };
        CatalogueView: {
            items: components["schemas"]["CataloguedFactView"][];
        };
        CataloguedFactView: {
            label: string;
            name: string;
            /** @description The span differences are measured against where cases are compared. */
            range: null | number;
            /** @enum {string} */
            sensitivity: "plain" | "sensitive";
            /**
             * @description Who knows it: our own rows, or somebody who states it.
             * @enum {string}
             */
            source: "case" | "customer" | "order" | "shipment" | "stated";
            /** @enum {string} */
            type: "boolean" | "choice" | "number";
            /** @description What its numbers count. */
            unit: null | string;
            /** @description All values of a choice. */
            values: string[] | null;
            /** @description Only whole numbers. */
            whole: boolean;
        };
        CellTraceView: {
            fact: string;
            label: string;
            /** @description What the cell asks. */
            says: string;
            /** @enum {string} */
            truth: "false" | "true" | "unknown";
            /** @description Null: it is not known. */
            value: Record<string, never>;
        };
        CellWordsView: {
            fact: string;
            label: string;
            says: string;
        };
        ChainView: {
            kind: string;
            /** @description None was. */
            partnerInTime: components["schemas"]["LegView"];
            /** @description At least one partner's promise beneath it was done late. */
            partnerLate: components["schemas"]["LegView"];
            /** @description Promises that rest on two or more others. */
            restingOnSeveral: number;
        };
        ChanceLimitsView: {
            high: number;
            low: number;
        };
        ChanceView: {
            /** @enum {string} */
            assumes: "independence";
            high: number;
            /** @description Whatever they have to do with each other, it is at least this, and at most `high`. */
            low: number;
            percent: number;
            /** @description The promise behind it that is the least likely to be kept. */
            weakest: string;
            /** @description `about 7 in 10`: if no partner's promise has to do with another's. */
            words: string;
        };
        ChangeCountsView: {
            easier: number;
            harder: number;
            newlyDenied: number;
            newlyEntitled: number;
            unchanged: number;
            /** @description A fact is missing that the draft needs: neither granted nor denied. */
            undecidable: number;
        };
        ChangeCustomerDto: {
            address?: components["schemas"]["AddressDto"] | null;
            /** Format: email */
            email?: null | string;
            /** @description What the shop calls this customer; no two have the same. */
            externalRef?: null | string;
            /** @description BCP 47. Left out: `en`. */
            language?: string;
            name?: string;
            phone?: null | string;
            /** @description IANA: where the customer's clocks stand. Left out: `UTC`. */
            zone?: string;
        };
        ChangePartnerDto: {
            /** @description Whether it may be brought into cases. */
            active?: boolean;
            /** @description Its working hours. Without a calendar it counts as open always. */
            calendarId?: null | string;
            /** @description What other systems call this partner; no two have the same. */
            externalRef?: null | string;
            /** @enum {string} */
            kind?: "courier" | "other" | "payment" | "repairer" | "seller";
            name?: string;
            /** @description IANA: where its clocks stand. Left out: `UTC`. */
            zone?: string;
        };
        ChangePersonDto: {
            /** @description The team's name; null takes them out of it. */
            team: null | string;
        };
        ChangePolicyDto: {
            name?: string;
            /** @description Null: nobody. */
            ownerId?: null | string;
            remedies?: ("fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement")[];
            /** @description All of them anew. */
            weights?: {
                [key: string]: number;
            };
        };
        ChangeViewDto: {
            name?: null | string;
            query?: null | string;
            shared?: boolean | null;
        };
        ChaseView: {
            ahead: components["schemas"]["StepAheadView"][];
            done: components["schemas"]["StepDoneView"][];
            pause: components["schemas"]["PauseView"] | null;
        };
        CheckDto: {
            /** @description Tests of earlier published versions, by name, that this one need not pass. */
            dropsTests?: string[];
            rows: components["schemas"]["RowDto"][];
            /** @description What the author expects of it: checked before it is published, and with every later version. */
            tests: components["schemas"]["TestDto"][];
        };
        CheckView: {
            coverage: components["schemas"]["CoverageView"];
            /** @description Empty: nothing would keep another person than its author from publishing it. */
            stops: components["schemas"]["StopView"][];
            /** @description Its own tests, and those of earlier published versions that it did not drop. */
            testResults: components["schemas"]["TestResultView"][];
        };
        CheckpointView: {
            at: string;
            /** @description A signed note (C2SP): origin, size, root and the signature under them. */
            note: string;
            root: string;
            size: number;
        };
        ChildResultView: {
            caseId: string;
            refusal: null | string;
            /** @enum {string} */
            result: "added" | "already" | "refused";
        };
        ChildrenAddedView: {
            added: number;
            already: number;
            items: components["schemas"]["ChildResultView"][];
            refused: number;
        };
        ClaimReportView: Record<string, never>;
        ClaimTermsView: Record<string, never>;
        ClaimView: {
            /** @description What the reader can do with it now. */
            allowed?: ("accept" | "accept_partly" | "file" | "pay" | "reject" | "withdraw")[];
            answerNote: null | string;
            /** @description The partner's task to answer it. */
            answerTaskId: null | string;
            answeredAt: null | string;
            /** @description For a partner: its own name for the case. */
            caseId: string;
            claimed: components["schemas"]["Money"];
            createdAt?: string;
            /** @description By when it has to be filed. */
            fileBy?: string;
            filedAt: null | string;
            /** @description Our promise to file it by then. */
            filingCommitmentId?: string;
            granted: components["schemas"]["Money"] | null;
            happenedAt: string;
            id: string;
            /** @enum {string} */
            kind: "damage" | "delay" | "loss" | "other";
            paidAt: null | string;
            partnerId: string;
            reason: string;
            recovered: components["schemas"]["Money"];
            /** @description What the partner calls it. */
            reference: null | string;
            shipmentId: null | string;
            /** @enum {string} */
            state: "accepted" | "filed" | "paid" | "partly" | "prepared" | "rejected" | "withdrawn";
            version: number;
            withdrawalReason?: null | string;
            withdrawnAt: null | string;
        };
        ClocksView: {
            approval: number;
            customer: number;
            customerWait: number;
            partners: {
                [key: string]: number;
            };
            total: number;
            us: number;
        };
        ClosureDto: {
            /** @description For "not agreed": where the customer can turn next. */
            note?: string;
            /** @enum {string} */
            reason: "confirmed" | "not_agreed" | "spam" | "withdrawn";
        };
        CommitmentSheet: {
            /** @description What the reader can do with it now; each is the name of a sub-resource. */
            allowed?: ("acceptance" | "assessment" | "confirmation" | "counter" | "decline" | "denial" | "renegotiation" | "report" | "resumption" | "risk" | "withdrawal")[];
            /**
             * @description Whose answer the terms on the table wait for; null once they are agreed.
             * @enum {null|string}
             */
            awaited?: null | "partner" | "us";
            backings?: components["schemas"]["BackingView"][];
            caseId?: null | string;
            chase?: components["schemas"]["ChaseView"];
            completedAt: null | string;
            condition?: components["schemas"]["ConditionView"] | null;
            confirmations?: components["schemas"]["ConfirmationView"][];
            doneLate: boolean;
            dueAt: string;
            /**
             * @description The proof it asks for.
             * @enum {string}
             */
            evidence?: "enabled" | "off" | "required" | "warn";
            footing?: components["schemas"]["FootingView"];
            graceMinutes?: number;
            /** @description The clock of a target stands since then; null when it runs. */
            heldSince?: null | string;
            id: string;
            /** @description Of a promise of ours: the people who are to keep it; empty: the case's owner. */
            keepers?: string[];
            kind: string;
            orderId?: null | string;
            originalDueAt?: string;
            partnerId?: null | string;
            /** @enum {string} */
            promisee?: "customer" | "us";
            /** @enum {string} */
            promiser?: "partner" | "us";
            proofs: components["schemas"]["PromiseProofView"][];
            replyBy?: null | string;
            restsOn?: string[];
            /** @description Why it may not be kept; a partner reads only what it said itself. */
            risks?: components["schemas"]["RiskView"][];
            settledAt: null | string;
            /** @description Why it was declined or withdrawn, where somebody said so. */
            settledReason?: null | string;
            /**
             * @description `target`: it follows from a service level, and is kept by what happens in the case; `approval`: by its approval.
             * @enum {string}
             */
            source?: "approval" | "given" | "target";
            spoken?: components["schemas"]["SpokenView"] | null;
            /** @enum {string} */
            state: "accepted" | "active" | "at_risk" | "broken" | "countered" | "declined" | "disputed" | "kept" | "lapsed" | "proposed" | "renegotiated" | "reported" | "void" | "withdrawn";
            supersedes?: null | string;
            terms: components["schemas"]["TermsView"][];
            termsVersion: number;
            version: number;
            what: string;
            window: components["schemas"]["WindowView"] | null;
            /** @description It was reported done without it, which was taken. */
            withoutProof?: boolean;
        };
        CommitmentView: {
            /** @description What the reader can do with it now; each is the name of a sub-resource. */
            allowed?: ("acceptance" | "assessment" | "confirmation" | "counter" | "decline" | "denial" | "renegotiation" | "report" | "resumption" | "risk" | "withdrawal")[];
            /**
             * @description Whose answer the terms on the table wait for; null once they are agreed.
             * @enum {null|string}
             */
            awaited?: null | "partner" | "us";
            caseId?: null | string;
            completedAt: null | string;
            condition?: components["schemas"]["ConditionView"] | null;
            doneLate: boolean;
            dueAt: string;
            /**
             * @description The proof it asks for.
             * @enum {string}
             */
            evidence?: "enabled" | "off" | "required" | "warn";
            graceMinutes?: number;
            /** @description The clock of a target stands since then; null when it runs. */
            heldSince?: null | string;
            id: string;
            /** @description Of a promise of ours: the people who are to keep it; empty: the case's owner. */
            keepers?: string[];
            kind: string;
            orderId?: null | string;
            originalDueAt?: string;
            partnerId?: null | string;
            /** @enum {string} */
            promisee?: "customer" | "us";
            /** @enum {string} */
            promiser?: "partner" | "us";
            replyBy?: null | string;
            /** @description Why it may not be kept; a partner reads only what it said itself. */
            risks?: components["schemas"]["RiskView"][];
            settledAt: null | string;
            /** @description Why it was declined or withdrawn, where somebody said so. */
            settledReason?: null | string;
            /**
             * @description `target`: it follows from a service level, and is kept by what happens in the case; `approval`: by its approval.
             * @enum {string}
             */
            source?: "approval" | "given" | "target";
            spoken?: components["schemas"]["SpokenView"] | null;
            /** @enum {string} */
            state: "accepted" | "active" | "at_risk" | "broken" | "countered" | "declined" | "disputed" | "kept" | "lapsed" | "proposed" | "renegotiated" | "reported" | "void" | "withdrawn";
            supersedes?: null | string;
            termsVersion: number;
            version: number;
            what: string;
            window: components["schemas"]["WindowView"] | null;
            /** @description It was reported done without it, which was taken. */
            withoutProof?: boolean;
        };
        ComputedView: {
            says: string;
            source: string;
            value: Record<string, never>;
        };
        ConditionDto: {
            /** @description Another promise of the case, which has to be kept. */
            kept: string;
        };
        ConditionTraceView: {
            source: string;
            /** @enum {string} */
            truth: "false" | "true" | "unknown";
        };
        ConditionView: {
            /** @description That other promise; left out for a partner, whose promise it need not be. */
            kept?: string;
            metAt: null | string;
        };
        ConditionsDto: {
            /** @description How the case reached us: `phone`, `email`, … */
            channels?: string[];
            kinds?: ("complaint" | "compliment" | "proactive" | "question" | "request")[];
            /** @description BCP 47; `pt` also means `pt-BR`. */
            languages?: string[];
            /**
             * @description Whether the case is about an order.
             * @enum {string}
             */
            order?: "with" | "without";
            /** @description One of them takes part. */
            partnerIds?: string[];
            severities?: ("critical" | "high" | "low" | "normal")[];
        };
        ConfirmationView: {
            at: string;
            by: null | string;
            channel: string;
            note: null | string;
            termsVersion: number;
            /** @enum {string} */
            verdict: "confirmed" | "denied";
        };
        ConflictView: {
            never: string;
            statutory: string;
        };
        ConsideredView: {
            id: string;
            matches: boolean;
            name: string;
            rank: number;
            version: number;
            /** @description Why it does not, each in a sentence. */
            why: string[];
        };
        ConsistencyNotesView: {
            ifGranted: null | string;
            ifRefused: null | string;
        };
        ConsistencyView: {
            /** @description The newest that were looked at, at most 2,000. */
            considered: number;
            /** @description Decisions that have five neighbours at least 0.8 alike. */
            judged: number;
            /** @description From 0 to 1: how alike like cases are decided; null where too few are alike. */
            score: null | number;
        };
        CostView: {
            currency: string;
            /** @description `more` less `less`. */
            delta: number;
            how: string;
            less: number;
            more: number;
            /** @description Changed decisions that name no sum in that currency. */
            withoutAmount: number;
        };
        CountView: {
            count: number;
            definition: string;
        };
        CounterDto: {
            /** @description RFC 3339 with an offset or Z. */
            dueAt?: string;
            note?: string;
            /** @description For a promise of ours that comes before what it rests on: why. */
            overrideReason?: string;
            speaker?: string;
            termsVersion: number;
            window?: components["schemas"]["WindowDto"];
        };
        CountingLevelView: {
            id: string;
            name: string;
            version: number;
        };
        CoverageView: {
            /** @description False: the table is too wide for every situation to be looked at. */
            complete: boolean;
            gaps: components["schemas"]["GapsView"];
            overlaps: components["schemas"]["OverlapsView"];
        };
        CreateCalendarDto: {
            /** @description Parts of a date that are closed: `{ "2026-12-24": [["13:00", "24:00"]] }`. */
            breaks?: {
                [key: string]: unknown[];
            };
            /** @description Dates (`2026-04-03`) closed all day. */
            holidays?: string[];
            /** @description The ordinary week: `{ "mon": [["09:00", "17:00"]] }`; a day left out is closed, a day ends at `24:00`. */
            hours?: {
                [key: string]: unknown[];
            };
            name: string;
            /** @description Hours in place of the ordinary ones on a date, also on a holiday. */
            openings?: {
                [key: string]: unknown[];
            };
            /** @description IANA name, for example `Europe/Berlin`. */
            zone: string;
        };
        CreateCustomerDto: {
            address?: components["schemas"]["AddressDto"] | null;
            /** Format: email */
            email?: null | string;
            /** @description What the shop calls this customer; no two have the same. */
            externalRef?: null | string;
            /** @description BCP 47. Left out: `en`. */
            language?: string;
            name: string;
            phone?: null | string;
            /** @description IANA: where the customer's clocks stand. Left out: `UTC`. */
            zone?: string;
        };
        CreateKey: {
            /** @description An RFC 3339 instant; left out: until revoked. */
            expiresAt?: string;
            /** @description What it is for. */
            name: string;
            /** @description Whose: the key may do what this person may. */
            personId: string;
        };
        CreateLadderDto: {
            /** @description The kind of promises it is for; `partner` and `own` are for all that have none of their own, by who promises. */
            kind: string;
            rungs: components["schemas"]["RungDto"][];
        };
        CreateOrderDto: {
            customerId: string;
            deliveredAt?: null | string;
            /** @description What the shop calls this order; no two have the same. */
            externalRef?: null | string;
            items?: components["schemas"]["OrderItemDto"][];
            /** @description The number the customer knows. */
            number: string;
            placedAt: string;
            /** @description The shop's word for it, for example `delivered`. */
            status: string;
            total?: components["schemas"]["Money"] | null;
        };
        CreatePartnerDto: {
            /** @description Its working hours. Without a calendar it counts as open always. */
            calendarId?: null | string;
            /** @description What other systems call this partner; no two have the same. */
            externalRef?: null | string;
            /** @enum {string} */
            kind: "courier" | "other" | "payment" | "repairer" | "seller";
            name: string;
            /** @description IANA: where its clocks stand. Left out: `UTC`. */
            zone?: string;
        };
        CreatePolicyDto: {
            /** @description ISO 4217: every sum in it is of this currency, for good. */
            currency: string;
            name: string;
            /** @description Who is told when the law and the policy contradict each other; whoever makes it, unless said. */
            ownerId?: null | string;
            /** @description What it speaks of. */
            remedies: ("fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement")[];
            /** @description How much each fact counts where cases are compared, by its name; without any those count that its table speaks of, all alike. */
            weights?: {
                [key: string]: number;
            };
        };
        CreateServiceLevelDto: {
            /** @description Whether open cases come under it at once; else it counts for what begins from now on. */
            appliesToOpen?: boolean;
            /** @description Whose open hours the minutes are counted in; around the clock without one. */
            calendarId?: string;
            conditions?: components["schemas"]["ConditionsDto"];
            /** @description From when on it counts; at once, unless said. */
            effectiveFrom?: string;
            name: string;
            /** @description Lower is asked first; of equals the older one. */
            rank: number;
            targets: components["schemas"]["TargetsDto"];
        };
        CreateShipmentDto: {
            /** @description The partner that carries it. */
            partnerId: string;
            /** @description When the customer was told it would be there. */
            promisedAt?: null | string;
            trackingNumber: string;
        };
        CreateTaskDto: {
            /** @description Brings the partner into the case first, in the same work: as what, and what for. */
            bringIn?: components["schemas"]["PartDto"];
            /** @description The promise asked for counts only when this is met. */
            condition?: components["schemas"]["ConditionDto"];
            /** @description Instead of a window. RFC 3339. */
            dueAt?: string;
            instructions?: string;
            kind: string;
            partnerId: string;
            /**
             * @description What proof it asks for when it is reported done; by its kind, unless said.
             * @enum {string}
             */
            proof?: "enabled" | "off" | "required" | "warn";
            /** @description By when the partner is to answer; two of its open hours, unless said. */
            replyBy?: string;
            requestedWindow?: components["schemas"]["WindowDto"];
            /** @description What of the customer the partner sees; by the kind of task, unless said. */
            shares?: ("address" | "name" | "phone")[];
            title: string;
        };
        CreateUnderpinningTargetDto: {
            /** @description Whose hours our own minutes are counted in; around the clock without one. A partner's are its own. */
            calendarId?: string;
            /** @description Open minutes from the request until it is done. */
            doneMinutes?: number;
            /** @description The kind of task; of our own work `acknowledgement` (of a case) or `approval` (that a case waits for). */
            kind: string;
            /** @description One partner; left out, it counts for all with whom nothing else was agreed. */
            partnerId?: string;
            /**
             * @description Whose work it is: partners', or our own.
             * @enum {string}
             */
            party: "partner" | "us";
            /** @description Open minutes of the partner until it answers a request. */
            replyMinutes?: number;
        };
        CreateWebhookDto: {
            /** @description Types of events, written out or by their beginning: `commitment.kept`, `claim.*`. Left out: all that other programs may hear of. */
            events?: string[];
            /** @description What it is for, in the words of who registers it. */
            name: string;
            /** @description Where news is posted to: https, on port 443 or 8443. */
            url: string;
        };
        CustomerView: {
            address: components["schemas"]["AddressView"] | null;
            createdAt: string;
            email: null | string;
            externalRef: null | string;
            id: string;
            /** @description BCP 47. */
            language: string;
            name: string;
            phone: null | string;
            version: number;
            /** @description IANA. */
            zone: string;
        };
        DeFactoDraftView: {
            body: components["schemas"]["VersionDraftView"];
            /** @description The version it changes. */
            of: number;
            policyId: string;
            /** @description What to look at before it is sent on. */
            remarks: components["schemas"]["RemarkView"][];
        };
        DeFactoRuleView: {
            asked: number;
            /** @description The same as cells of a row, for who words them otherwise; null: any value would do. */
            asksCell: Record<string, never>;
            /** @description What the cell asks, and what it would ask. */
            asksNow: string;
            /** @description The row as it would have to read. */
            draft: Record<string, never>;
            fact: string;
            granted: number;
            /** @description Names it in `…/de-facto-rules/{key}/draft`. */
            key: string;
            label: string;
            row: string;
            says: string;
            /** @description The lower end of the 95 % interval of the rate (Wilson), 3 decimals: at least 0.8. */
            surely: number;
            /** @description What its numbers count, such as `days`. */
            unit: null | string;
            wouldAsk: string;
            wouldAskCell: null | Record<string, never>;
        };
        DeFactoRulesView: {
            policyId: string;
            rules: components["schemas"]["DeFactoRuleView"][];
            /** @description The version whose rows are proposed to be changed; null while none is in force. */
            version: null | number;
            withinDays: number;
        };
        DecidedPeriodView: {
            from: null | string;
            to: null | string;
        };
        DeciderView: {
            id: string;
            name: string;
        };
        DecisionCellView: {
            fact: string;
            /** @description In words: `≤ 30 days`. */
            says: string;
            /** @enum {string} */
            truth: "false" | "true" | "unknown";
            /** @description Null while nobody knows it. */
            value: null | Record<string, never>;
        };
        DecisionConditionView: {
            source: string;
            /** @enum {string} */
            truth: "false" | "true" | "unknown";
        };
        DecisionMadeView: {
            allowed: ("execute" | "fail" | "grant" | "lapse" | "order_again" | "refuse" | "withdraw")[];
            amount: components["schemas"]["Money"] | null;
            /** @description Who decides and by when; null where nobody has to. */
            approval: components["schemas"]["AskedView"] | null;
            /**
             * @description Why somebody else had to agree; null where nobody had to.
             * @enum {null|string}
             */
            askedBecause: "cooldown" | "needs_approval" | "no_discretion" | "no_row" | null | "over_budget" | "over_cap" | "over_limit";
            /**
             * @description By what right: the law or the policy gives it; whoever decides may; somebody else agreed.
             * @enum {string}
             */
            authority: "approval" | "discretion" | "entitlement";
            caseId: string;
            claimedAt: string;
            conflict: components["schemas"]["ConflictView"] | null;
            customerId: string;
            decidedAt: string;
            decidedBy: components["schemas"]["DeciderView"];
            details: {
                [key: string]: unknown;
            };
            /** @description What the decider may still give; null without discretion in this currency. */
            discretion: components["schemas"]["DiscretionView"] | null;
            /** @description Granted and not carried out by then, it lapses. */
            expiresAt: null | string;
            grantedAt: null | string;
            id: string;
            nearMisses: components["schemas"]["NearlyMetView"][];
            orderId: null | string;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            policy: string;
            policyId: string;
            policyVersion: number;
            /** @description What is possible, where this is not. */
            possible: components["schemas"]["PossibleView"][];
            /** @enum {string} */
            reasonCode: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
            /** @enum {string} */
            remedy: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            remedyId: null | string;
            row: null | string;
            /** @description The row's sentence as it stood; null where no row speaks of it. */
            rule: null | string;
            settledAt: null | string;
            settledBecause: null | string;
            /** @enum {string} */
            state: "awaiting_approval" | "executed" | "expired" | "failed" | "granted" | "refused" | "withdrawn";
            version: number;
            /**
             * @description A customer is never worse off than by the version that was in force when they bought.
             * @enum {string}
             */
            versionBecause: "in_force" | "shown_at_purchase";
            why: string;
        };
        DecisionSheet: {
            allowed: ("execute" | "fail" | "grant" | "lapse" | "order_again" | "refuse" | "withdraw")[];
            amount: components["schemas"]["Money"] | null;
            /**
             * @description Why somebody else had to agree; null where nobody had to.
             * @enum {null|string}
             */
            askedBecause: "cooldown" | "needs_approval" | "no_discretion" | "no_row" | null | "over_budget" | "over_cap" | "over_limit";
            /**
             * @description By what right: the law or the policy gives it; whoever decides may; somebody else agreed.
             * @enum {string}
             */
            authority: "approval" | "discretion" | "entitlement";
            caseId: string;
            claimedAt: string;
            conflict: components["schemas"]["ConflictView"] | null;
            customerId: string;
            decidedAt: string;
            decidedBy: components["schemas"]["DeciderView"];
            details: {
                [key: string]: unknown;
            };
            /** @description Granted and not carried out by then, it lapses. */
            expiresAt: null | string;
            facts: {
                [key: string]: unknown;
            };
            grantedAt: null | string;
            history: components["schemas"]["HistoryItemView"][];
            id: string;
            nearMisses: components["schemas"]["NearlyMetView"][];
            orderId: null | string;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            policy: string;
            policyId: string;
            policyVersion: number;
            possible: components["schemas"]["PossibleView"][];
            /** @description Why there is such a rule. */
            purpose: string;
            /** @enum {string} */
            reasonCode: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
            /** @enum {string} */
            remedy: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            remedyId: null | string;
            remedyOrdered: components["schemas"]["RemedyView"] | null;
            row: null | string;
            /** @description The row's sentence as it stood; null where no row speaks of it. */
            rule: null | string;
            settledAt: null | string;
            settledBecause: null | string;
            /** @enum {string} */
            state: "awaiting_approval" | "executed" | "expired" | "failed" | "granted" | "refused" | "withdrawn";
            trace: components["schemas"]["DecisionTraceView"][];
            version: number;
            /**
             * @description A customer is never worse off than by the version that was in force when they bought.
             * @enum {string}
             */
            versionBecause: "in_force" | "shown_at_purchase";
            why: string;
        };
        DecisionThenView: {
            conflict: Record<string, never>;
            decidedAt: string;
            decidedBy: {
                id: string;
                name: null | string;
            };
            details: Record<string, never>;
            facts: components["schemas"]["FactThenView"][];
            id: string;
            nearMisses: Record<string, never>;
            outcome: string;
            trace: Record<string, never>;
            versionBecause: string;
        };
        DecisionTraceView: {
            cells: components["schemas"]["DecisionCellView"][];
            /** @description What it asked beside its cells, in the expression language; null where it asked nothing. */
            condition: components["schemas"]["DecisionConditionView"] | null;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            row: string;
            /** @enum {string} */
            truth: "false" | "true" | "unknown";
        };
        DecisionView: {
            allowed: ("execute" | "fail" | "grant" | "lapse" | "order_again" | "refuse" | "withdraw")[];
            amount: components["schemas"]["Money"] | null;
            /**
             * @description Why somebody else had to agree; null where nobody had to.
             * @enum {null|string}
             */
            askedBecause: "cooldown" | "needs_approval" | "no_discretion" | "no_row" | null | "over_budget" | "over_cap" | "over_limit";
            /**
             * @description By what right: the law or the policy gives it; whoever decides may; somebody else agreed.
             * @enum {string}
             */
            authority: "approval" | "discretion" | "entitlement";
            caseId: string;
            claimedAt: string;
            conflict: components["schemas"]["ConflictView"] | null;
            customerId: string;
            decidedAt: string;
            decidedBy: components["schemas"]["DeciderView"];
            details: {
                [key: string]: unknown;
            };
            /** @description Granted and not carried out by then, it lapses. */
            expiresAt: null | string;
            grantedAt: null | string;
            id: string;
            nearMisses: components["schemas"]["NearlyMetView"][];
            orderId: null | string;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            policy: string;
            policyId: string;
            policyVersion: number;
            /** @enum {string} */
            reasonCode: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
            /** @enum {string} */
            remedy: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            remedyId: null | string;
            row: null | string;
            /** @description The row's sentence as it stood; null where no row speaks of it. */
            rule: null | string;
            settledAt: null | string;
            settledBecause: null | string;
            /** @enum {string} */
            state: "awaiting_approval" | "executed" | "expired" | "failed" | "granted" | "refused" | "withdrawn";
            version: number;
            /**
             * @description A customer is never worse off than by the version that was in force when they bought.
             * @enum {string}
             */
            versionBecause: "in_force" | "shown_at_purchase";
            why: string;
        };
        DeliveryView: {
            at: string;
            attempts: components["schemas"]["AttemptView"][];
            eventId: string;
            /** @description The message's `webhook-id`, the same on every attempt. */
            id: string;
            /** @description While it is queued: not sent before. */
            nextAttemptAt: null | string;
            settledAt: null | string;
            /** @enum {string} */
            state: "delivered" | "failed" | "queued";
            type: string;
        };
        DifferenceView: {
            /** @enum {string} */
            how: "added" | "changed" | "removed";
            name: string;
            /** @enum {string} */
            of: "row" | "test";
            says: string[];
        };
        DifferencesView: {
            /** @description Null: there is nothing before it. */
            from: null | number;
            items: components["schemas"]["DifferenceView"][];
            policyId: string;
            to: number;
        };
        DisclosureView: {
            fields: string[];
            firstAt: string;
            lastAt: string;
            /** @description Who saw it: a person's name, or the link it was opened by. */
            reader: string;
            times: number;
        };
        DiscretionAccountView: {
            budget: components["schemas"]["Money"];
            endsAt: string;
            holder: string;
            left: components["schemas"]["Money"];
            /**
             * @description `person`: alone; `team`: all of the team together.
             * @enum {string}
             */
            of: "person" | "team";
            /** @enum {string} */
            period: "day" | "month" | "week";
            /** @description Given. */
            posted: components["schemas"]["Money"];
            /** @description Set aside for what is granted and not carried out yet. */
            reserved: components["schemas"]["Money"];
            startsAt: string;
        };
        DiscretionLimitView: {
            budget: number;
            cap: number;
            cooldownDays: number;
            currency: string;
            holder: string;
            id: string;
            /** @enum {string} */
            period: "day" | "month" | "week";
            /** @enum {string} */
            scope: "person" | "role" | "team";
            setBy: string;
            since: string;
            /** @description Null while it counts. */
            until: null | string;
            zone: string;
        };
        DiscretionUseBudgetView: {
            /** @description Of all accounts that were drawn on in the period. */
            budget: number;
            currency: string;
            used: number;
            usedShare: null | number;
        };
        DiscretionUseReportView: {
            from: string;
            people: components["schemas"]["DiscretionUseView"][];
            /** @description People with fewer decisions are counted together. */
            shownFrom: number;
            teams: components["schemas"]["DiscretionUseView"][];
            to: string;
        };
        DiscretionUseView: {
            budgets: components["schemas"]["DiscretionUseBudgetView"][];
            decisions: number;
            /** @description The team's name or the person's id; null for people with too few decisions to be shown each for themselves. */
            holder: null | string;
            name: null | string;
            /** @enum {string} */
            of: "person" | "team";
            /** @description How many people that is. */
            people: number;
            /** @description Of these, decided without anybody else's agreement. */
            withoutApproval: number;
            withoutApprovalShare: null | number;
        };
        DiscretionView: {
            budgets: components["schemas"]["DiscretionAccountView"][];
            /** @description For one decision. */
            cap: components["schemas"]["Money"];
            cooldownDays: number;
            currency: string;
            /** @description Generosity available: the least that is left on any of the budgets. */
            left: components["schemas"]["Money"];
        };
        DismissalDto: {
            /** @description Why the customer need not be told. */
            reason: string;
        };
        DisparityAgainView: {
            differences: components["schemas"]["GroupComparisonView"][];
            group: string;
        };
        DisparityView: {
            decisions: number;
            differences: components["schemas"]["GroupDifferenceView"][];
            group: string;
            period: components["schemas"]["DecidedPeriodView"];
            policyId: string;
            situations: number;
            /** @description Decisions whose group is not known: not compared. */
            unknown: number;
        };
        DraftView: {
            body: string;
            /** @description The new promise that goes with it; null: none, because nobody can say when. */
            newDueAt: null | string;
        };
        DrawSampleDto: {
            /** @description Which exceptions may be drawn; `{}` for all. What is only known afterwards, `pulse`, `repeated` and `orderedAgain`, cannot be part of it. */
            filter: components["schemas"]["ExceptionFilterDto"];
            /**
             * @description `by_value` is monetary-unit sampling; `every_nth` goes in even steps from a random start.
             * @enum {string}
             */
            method: "by_value" | "every_nth" | "random" | "stratified";
            /** @description What the sample is for. */
            note?: null | string;
            /** @description What the lots come from; made up, unless given. */
            seed?: null | string;
            size: number;
            /**
             * @description Of a stratified sample: by what the strata differ.
             * @enum {null|string}
             */
            stratifyBy?: "authority" | "currency" | null | "partner" | "partyAtFault" | "policy" | "reason" | "remedy" | "requester" | "row" | "team";
        };
        DueView: {
            dueAt: string;
            minutes: number;
            /** @enum {string} */
            target: "first_reply" | "next_reply" | "periodic_update" | "resolution";
            waitingExtends: boolean;
        };
        DurationsView: {
            /** @description From the promise until it was done. */
            doneDaysMean: null | number;
            doneDaysMedian: null | number;
            /** @description From the promise to its original due time, all promises. */
            promisedDaysMean: null | number;
        };
        EarlierExceptionView: {
            amount: components["schemas"]["Money"] | null;
            authority: string;
            grantedAt: string;
            id: string;
            policy: string;
            reasonCode: string;
            remedy: string;
            says: string;
        };
        EntryDraftDto: {
            /** @description The version these words go on from; 0 or left out: they began on an empty page. If-Match says the same. */
            basedOn?: number;
            body: string;
        };
        EntryDraftListView: {
            items: components["schemas"]["EntryDraftView"][];
        };
        EntryDraftView: {
            /** @description The audience as it stands in the draft's address. */
            address: string;
            audience: Record<string, never>;
            author: components["schemas"]["WriterView"];
            body: string;
            /** @description Where it was begun: of a merged case perhaps one of those that became one. */
            caseId: string;
            /** @description Whether it is the caller's. */
            mine: boolean;
            savedAt: string;
            since: string;
            version: number;
        };
        EntryView: {
            at: string;
            audience: ("customer" | "internal") | {
                customer?: boolean;
                partners: string[];
            };
            /** @enum {string} */
            author: "customer" | "partner" | "staff" | "system";
            body: string;
            channel: string;
            fileIds: string[];
            id: string;
            /** @enum {string} */
            kind: "message" | "note";
        };
        EraseDto: {
            /** @description Who asked for it, and how; no names. */
            reason: string;
        };
        ErasureView: {
            customerId: string;
            erasedAt: string;
            erasedBy: string;
            /** @description Partners that were asked to forget them too. */
            partnersAsked: number;
            reason: string;
            /** @description Rows that were emptied of them, by table. */
            rows: {
                [key: string]: number;
            };
        };
        EventView: {
            actorId: string;
            actorKind: string;
            at: string;
            caseId: null | string;
            data: {
                [key: string]: unknown;
            };
            id: string;
            readers: string[];
            requestId: null | string;
            /** @description Its place in the sealed ledger; null for the last moments. */
            seq: null | number;
            subjectId: null | string;
            type: string;
        };
        EvidenceDto: {
            fileId?: string;
            /** @enum {string} */
            kind: "note" | "photo" | "scan";
            note?: string;
            /** @description For a scan made by a machine: when it was made. Everything else counts from when it reached us. */
            takenAt?: string;
        };
        EvidenceFileView: {
            /** @description As its reader is given it; null for a picture nobody outside has opened yet. */
            bytes: null | number;
            id: string;
            name: string;
            type: string;
        };
        EvidenceItemView: {
            addedAt: string;
            addedBy?: string;
            camera?: components["schemas"]["CameraView"] | null;
            commitmentId: string;
            /** @description Null too for a file this reader may not open. */
            file: components["schemas"]["EvidenceFileView"] | null;
            id: string;
            /** @enum {string} */
            kind: "note" | "photo" | "scan";
            note: null | string;
            /** @description The time it counts from: when it reached us, but a machine's scan says itself when it was made. */
            takenAt: string;
            /** @description What was promised. */
            what: string;
        };
        EvidenceView: {
            attachments: components["schemas"]["AttachmentView"][];
            decision: components["schemas"]["DecisionThenView"];
            exception: components["schemas"]["ExceptionView"];
            rule: components["schemas"]["RuleThenView"];
            seal: components["schemas"]["SealView"];
            /** @description What happened in the case around that moment: up to twenty things before, itself, and up to twenty after. */
            timeline: components["schemas"]["TimelineItemView"][];
            verdicts: components["schemas"]["VerdictThenView"][];
        };
        ExceptionFilterDto: {
            approver?: string;
            /** @enum {string} */
            authority?: "approval" | "discretion";
            case?: string;
            currency?: string;
            customer?: string;
            from?: string;
            /** @description At most so much. */
            max?: number;
            /** @description At least so much, in minor units; of the currency that is named, or of any. */
            min?: number;
            /** @description Whether the customer ordered again. */
            orderedAgain?: boolean;
            partner?: string;
            partyAtFault?: string;
            policy?: string;
            /** @description What the customer said afterwards, from 1 to 5; `none`: nothing. */
            pulse?: string;
            /** @description Words, or their beginnings, of the rule, of what was bent about it or why; or the number of the case. */
            q?: string;
            /** @enum {string} */
            reason?: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
            /** @enum {string} */
            remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            /** @description Whether the customer complained again. */
            repeated?: boolean;
            requester?: string;
            /** @description The row of a policy that was bent, by its name there; `none`: no row spoke of it. */
            row?: string;
            /** @description The requester’s team then; or `none`. */
            team?: string;
            /** @description Up to this instant, without it. */
            to?: string;
        };
        ExceptionView: {
            approvers: {
                id: string;
                name: null | string;
            }[];
            /**
             * @description Why somebody else had to agree, where they had to.
             * @enum {null|string}
             */
            askedBecause: "cooldown" | "needs_approval" | "no_discretion" | "no_row" | null | "over_budget" | "over_cap" | "over_limit";
            /** @enum {string} */
            authority: "approval" | "discretion";
            /** @description Null where no row was missed by one cell alone, or the decision is older than this. */
            bent: components["schemas"]["BentView"] | null;
            case: {
                id: string;
                number: null | number;
            };
            channel: string;
            customer: {
                id: string;
                name: null | string;
            };
            decisionId: string;
            evidenceCount: number;
            /** @description What was bent about it. */
            flexed: string;
            grantedAt: string;
            id: string;
            language: string;
            orderId: null | string;
            /** @description Null until it was looked at for the first time. */
            outcome: components["schemas"]["OutcomeView"] | null;
            partner: {
                id: string;
                name: null | string;
            };
            partyAtFault: null | string;
            policy: {
                id: string;
                name: string;
                version: number;
            };
            reason: string;
            region: null | string;
            remedy: string;
            requester: {
                id: string;
                name: null | string;
            };
            row: null | string;
            /** @description The rule as it read then. */
            ruleSays: string;
            team: null | string;
            value: components["schemas"]["Money"] | null;
            why: string;
        };
        ExcerptView: {
            at: string;
            /** @enum {string} */
            author: "customer" | "partner" | "staff" | "system";
            /** @description Its beginning. */
            body: string;
            id: string;
            name: null | string;
            readers: string[];
        };
        ExecutionDto: {
            /** @description Which order this is about, where it was ordered more than once; the latest, unless said. */
            attempt?: number;
            /** @description What stood in the way. */
            failure?: string;
            /** @description What they call it: a payment, a parcel. */
            reference?: string;
            /** @enum {string} */
            result: "executed" | "failed";
        };
        ExecutionView: {
            at: string;
            attempt: number;
            by: string;
            failure: null | string;
            reference: null | string;
            /** @enum {string} */
            result: "executed" | "failed";
        };
        ExpectsDto: {
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            /** @description Whether facts are missing that could change the answer; no, unless said. */
            provisional?: boolean;
            /** @description Null: no row says anything. Left out: whichever. */
            row?: null | string;
        };
        ExpectsView: {
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            provisional: boolean;
            /** @description Null: no row says anything. Left out: whichever. */
            row?: null | string;
        };
        FacetValueView: {
            count: number;
            /** @description What people call it, where the value is an id; of a row its policy. */
            name: null | string;
            /** @description Of a row: the policy it stands in. */
            policyId: null | string;
            /** @description What they come to, currency by currency. */
            sums: components["schemas"]["Money"][];
            /** @description As the filter takes it; `none` where there is nothing. */
            value: string;
        };
        FacetView: {
            /** @description How many values there are, of which the most frequent are shown. */
            distinct: number;
            facet: string;
            values: components["schemas"]["FacetValueView"][];
        };
        FacetsView: {
            /** @description Of all that the filter lets through. */
            count: number;
            facets: components["schemas"]["FacetView"][];
            sums: components["schemas"]["Money"][];
        };
        FactDifferenceView: {
            /** @description By its name in the catalogue. */
            fact: string;
            /** @description Null: not known. */
            here: null | string;
            /** @description The plain values; null: not known. */
            hereIs: Record<string, never>;
            label: string;
            /** @description `days since delivery: 50 days there, 43 days here` */
            says: string;
            there: null | string;
            thereIs: Record<string, never>;
            /** @description What its numbers count, such as `days`. */
            unit: null | string;
        };
        FactThenView: {
            at: string;
            by: null | string;
            label: string;
            name: string;
            /** @description Left out of exports. */
            sensitive: boolean;
            /** @description Who knew it: our own rows, or somebody who said so. */
            source: string;
            value: Record<string, never>;
        };
        FactView: {
            at: null | string;
            by: null | string;
            name: string;
            source: null | string;
            value: Record<string, never>;
        };
        FactsDto: {
            /** @description When it begins; now, unless said. */
            at?: string;
            channel: string;
            hasOrder?: boolean;
            /** @enum {string} */
            kind: "complaint" | "compliment" | "proactive" | "question" | "request";
            language?: string;
            partnerIds?: string[];
            /** @enum {string} */
            severity?: "critical" | "high" | "low" | "normal";
        };
        FeedbackView: {
            answeredAt: string;
            askedAt: null | string;
            body: null | string;
            caseId: null | string;
            customerId: string;
            externalRef: null | string;
            id: string;
            orderId: null | string;
            /** @description 1 to 5, 5 is best. */
            score: null | number;
            source: string;
            title: null | string;
        };
        FileClaimDto: {
            /** @description By when we ask for an answer; by the partner's terms, unless said. */
            answerBy?: null | string;
            /** @description What the partner calls it. */
            reference?: null | string;
        };
        FileListView: Record<string, never>;
        FindingView: {
            exceptionId: string;
            n: number;
            note: string;
            reviewedAt: string;
            reviewer: {
                id: string;
                name: null | string;
            };
            /** @enum {string} */
            verdict: "unclear" | "unsound";
        };
        FirstPromiseDto: {
            /** @description RFC 3339 with an offset or Z. */
            dueAt?: string;
            /** @description What the customer is promised, in their words: "You hear from me". */
            what: string;
            window?: components["schemas"]["WindowDto"];
        };
        FlexCardView: {
            caseId: string;
            claimedAt: string;
            facts: {
                [key: string]: unknown;
            };
            policies: components["schemas"]["PolicyCardView"][];
            reasonCodes: ("dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear")[];
        };
        FootingView: {
            bufferMinutes: number;
            /** @description Null while too little is known of a partner behind it, and where it rests on none. */
            chance: components["schemas"]["ChanceView"] | null;
            /** @description When it can be finished at the earliest; null when it rests on nothing that says so. */
            earliestFinish: null | string;
            /** @enum {string} */
            footing: "comfortable" | "over" | "tight" | "unbacked";
            /** @description Whole minutes between the earliest finish and the due time; negative is over-promised. */
            slackMinutes: null | number;
            /** @description Promises behind it that nobody has given yet, or not any more. */
            unpromised: string[];
        };
        ForecastView: {
            ahead: components["schemas"]["StepAheadView"][];
            commitmentId: string;
            /** @description The ladder it is chased on; null of a draft, and of a promise that nobody chases. */
            ladderId: null | string;
            /** @description While it lasts only breach and lapse happen. */
            pause: components["schemas"]["PauseView"] | null;
            termsVersion: number;
        };
        FoundCase: {
            customer: components["schemas"]["NamedView"] | null;
            /** @description For a partner its own name for the case. */
            id: string;
            /** @description Not told to partners. */
            number: null | number;
            state: string;
            /** @description Its subject; for a partner why it was brought in. */
            title: string;
        };
        FoundCustomer: {
            email: null | string;
            id: string;
            name: string;
        };
        FoundOrder: {
            customer: components["schemas"]["NamedView"];
            id: string;
            number: string;
            status: string;
        };
        FoundPartner: {
            active: boolean;
            id: string;
            kind: string;
            name: string;
        };
        FoundShipment: {
            /** @description Who carries it. */
            carrier: components["schemas"]["NamedView"];
            id: string;
            /** @description Not told to partners. */
            orderId: null | string;
            state: string;
            trackingNumber: string;
        };
        FunnelPointView: {
            decided: number;
            granted: number;
            isYou: boolean;
            name: string;
            percent: number;
            /** @description A manager reads whose it is, an agent only which is their own. */
            personId: null | string;
            stands: string;
            /** @description In percent: where 95 of 100 lie who differ from the mean by chance alone. */
            within95: components["schemas"]["ChanceLimitsView"];
            within998: components["schemas"]["ChanceLimitsView"];
        };
        FunnelView: {
            /** @description Decisions that were somebody's to take, by everybody; neither what the law nor what the policy gives by itself. */
            decided: number;
            meanPercent: null | number;
            /** @description People with fewer than five decisions. */
            notDrawn: number;
            period: components["schemas"]["DecidedPeriodView"];
            points: components["schemas"]["FunnelPointView"][];
            policyId: string;
        };
        GapsView: {
            /** @description How many situations nothing is said about; somebody has to agree there. */
            count: number;
            examples: components["schemas"]["SituationView"][];
        };
        GivenAmountsView: {
            /**
             * @description How what is asked for compares, where it was said.
             * @enum {null|string}
             */
            compared: "alike" | "less" | "more" | null;
            currency: string;
            least: number;
            most: number;
            says: null | string;
        };
        GotView: {
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            provisional: boolean;
            row: null | string;
        };
        GrantRateView: {
            count: number;
            high: null | number;
            low: null | number;
            of: number;
            percent: null | number;
        };
        GrantedOfView: {
            granted: number;
            of: number;
            percent: null | number;
        };
        GroupComparisonView: {
            /** @description Like situations compared with like: Mantel–Haenszel, Robins–Breslow–Greenland. */
            common: components["schemas"]["OddsRatioView"] | null;
            /** @description Without regard to situations. */
            crude: components["schemas"]["OddsRatioView"] | null;
            group: string;
            itself: components["schemas"]["GrantedOfView"];
            others: components["schemas"]["GrantedOfView"];
            says: string;
            verdict: string;
        };
        GroupDifferenceView: {
            /** @description Like situations compared with like: Mantel–Haenszel, Robins–Breslow–Greenland. */
            common: components["schemas"]["OddsRatioView"] | null;
            /** @description Without regard to situations. */
            crude: components["schemas"]["OddsRatioView"] | null;
            /** @description Thirty on each side, an interval without 1, and a ratio of 1.5 or more or 0.67 or less. */
            flagged: boolean;
            group: string;
            itself: components["schemas"]["GrantedOfView"];
            others: components["schemas"]["GrantedOfView"];
            says: string;
            verdict: string;
        };
        HeatView: {
            currency: string;
            nearMisses: components["schemas"]["NearMissHeatView"][];
            period: components["schemas"]["DecidedPeriodView"];
            policyId: string;
            rows: components["schemas"]["RowHeatView"][];
        };
        HeldByPartnerView: {
            cases: number;
            hours: number;
            name: string;
            partnerId: string;
            percent: null | number;
        };
        HeldByView: {
            /** @description In how many cases it was theirs at all, and how long in half, and in nine of ten, of these. */
            cases: number;
            hours: number;
            median: null | number;
            p90: null | number;
            /** @enum {string} */
            party: "approval" | "customer" | "partner" | "us";
            /** @description Of all that time, in percent with 2 decimals; null while there is none. */
            percent: null | number;
        };
        HelplineDto: {
            /** @description When somebody answers, in each language. */
            hours: components["schemas"]["HelplineHoursDto"][];
            /** @description As it is to be read; null: nobody is promised to answer. */
            phone?: null | string;
        };
        HelplineHoursDto: {
            /** @description BCP 47. */
            language: string;
            /** @description `Monday to Friday, 9 to 17`. */
            words: string;
        };
        HelplineHoursView: {
            language: string;
            words: string;
        };
        HelplineView: {
            hours: components["schemas"]["HelplineHoursView"][];
            phone: null | string;
            version: number;
        };
        HistoryItemView: {
            at: string;
            by: {
                id: string;
                name: null | string;
            };
            data: {
                [key: string]: unknown;
            };
            id: string;
            subjectId: null | string;
            type: string;
        };
        HoldDto: {
            /** @description Why we have to keep what we know. */
            reason: string;
            until: string;
        };
        HoldView: {
            customerId: string;
            reason: string;
            until: string;
        };
        HolidayView: {
            /** @description `YYYY-MM-DD`; a holiday of several days is several of these. */
            date: string;
            name: string;
            /** @description It stands in for one that falls on a day that is free anyway. */
            substitute: boolean;
        };
        HolidaysView: {
            country: string;
            holidays: components["schemas"]["HolidayView"][];
            /** @description Who gathered them, and under which licence. */
            source: string;
            state: null | string;
            /** @description What `state` may be here; empty where the whole country keeps the same days. */
            states: components["schemas"]["StateView"][];
            /** @description What to look at before they are saved. */
            warning: null | string;
            year: number;
        };
        InForceView: {
            effectiveFrom: string;
            number: number;
        };
        JudgeItemDto: {
            /** @description What was found; wanted unless it is sound. */
            note?: null | string;
            /** @enum {string} */
            verdict: "sound" | "unclear" | "unsound";
        };
        KeyView: {
            createdAt: string;
            expiresAt: null | string;
            id: string;
            name: string;
            personId: string;
        };
        KindChoicesDto: {
            /** @enum {string} */
            approval?: "in_app" | "mail" | "off";
            /** @enum {string} */
            customer_replied?: "in_app" | "mail" | "off";
            /** @enum {string} */
            mention?: "in_app" | "mail" | "off";
            /** @enum {string} */
            partner_answered?: "in_app" | "mail" | "off";
            /** @enum {string} */
            promise_due?: "in_app" | "mail" | "off";
            /** @enum {string} */
            promise_late?: "in_app" | "mail" | "off";
        };
        KindProofDto: {
            kind: string;
            /** @enum {string} */
            proof: "enabled" | "off" | "required" | "warn";
        };
        KindProofView: {
            kind: string;
            /** @enum {string} */
            proof: "enabled" | "off" | "required" | "warn";
        };
        KindView: {
            /** @description The same by the due time last agreed. */
            agreedRate: components["schemas"]["RateView"];
            /** @description Done at all: `kept` + `late`. */
            done: number;
            durations: components["schemas"]["DurationsView"];
            /** @description Done by the original due time and the grace granted with it. */
            kept: number;
            /** @description Kept by the original due time, of all whose original due time had passed. */
            keptRate: components["schemas"]["RateView"];
            kind: string;
            /** @description Done after that. */
            late: number;
            /** @description Done on a later calendar day, in the promise's zone, than the one it was due on. */
            lateByDay: number;
            lateByDayPercent: null | number;
            /** @description `late` of `done`. */
            latePercent: null | number;
            lateness: components["schemas"]["LatenessView"];
            /** @description Found broken and not done. */
            missed: number;
            /** @description Neither done nor given up. */
            open: number;
            /** @description Due before `asOf` and not done by it; orders called off, and what was withdrawn, left out. */
            overdue: number;
            /** @description How many of those in `keptRate.of` were renegotiated. */
            renegotiated: number;
            total: number;
            withdrawn: number;
        };
        KindWaysView: {
            /** @enum {string} */
            approval: "in_app" | "mail" | "off";
            /** @enum {string} */
            customer_replied: "in_app" | "mail" | "off";
            /** @enum {string} */
            mention: "in_app" | "mail" | "off";
            /** @enum {string} */
            partner_answered: "in_app" | "mail" | "off";
            /** @enum {string} */
            promise_due: "in_app" | "mail" | "off";
            /** @enum {string} */
            promise_late: "in_app" | "mail" | "off";
        };
        LadderDraftDto: {
            commitmentId: string;
            rungs: components["schemas"]["RungDto"][];
        };
        LadderView: {
            id: string;
            /** @description The kind of promises it is for; `partner` and `own` are for all that have none of their own, by who promises. */
            kind: string;
            /** @description Whether terms that are new are chased on it. */
            newest: boolean;
            rungs: components["schemas"]["RungDto"][];
            since: string;
            version: number;
        };
        LatePartnerView: {
            done: number;
            externalRef: null | string;
            kept: number;
            late: number;
            latePercent: null | number;
            name: string;
            overdue: number;
            partnerId: string;
        };
        LatenessView: {
            meanDays: null | number;
            meanHours: null | number;
            medianDays: null | number;
            medianHours: null | number;
        };
        LedgerKeyView: {
            origin: string;
            /** @description `name+hash+key` (C2SP signed-note). */
            publicKey: string;
        };
        LegView: {
            /** @description Our promises to customers that were done. */
            done: number;
            late: number;
            latePercent: null | number;
            /** @description Mean feedback score about those done in time; 3 decimals. */
            scoreWhenKept: null | number;
        };
        LetterView: {
            /** @description The file for the reader's diary that goes with it, if one does. */
            appointment: null | string;
            html: string;
            subject: string;
            text: string;
        };
        LikeDecisionsView: {
            count: number;
            granted: number;
        };
        LikelyChildView: {
            /** @description `partner`: one of the major case's partners takes part or carries its order; `late`: that partner owes it something late; `words`: the subject is alike. */
            because: ("late" | "partner" | "words")[];
            caseId: string;
            customer: string;
            number: string;
            receivedAt: string;
            subject: string;
        };
        LimitHitView: {
            after: components["schemas"]["DiscretionView"] | null;
            /** @description Null: nothing may be given without asking. */
            before: components["schemas"]["DiscretionView"] | null;
            name: string;
            personId: string;
            team: null | string;
        };
        LimitPreviewView: {
            /** @description How many that are altogether. */
            count: number;
            /** @description In the order of their names, the first 200. */
            people: components["schemas"]["LimitHitView"][];
            /** @description Whom it is for, and for whom nothing changes: what counts for them is narrower, or says the same. */
            untouched: number;
        };
        LimitStandingView: {
            /** @description Of all of them together. */
            budget: number;
            endsAt: string;
            /** @description Generosity available. */
            left: number;
            limit: components["schemas"]["DiscretionLimitView"];
            /** @description A person's name; null for a team and a role, which are their own. */
            name: null | string;
            /** @description Whose own budget it is: of a role those without a limit of their own. Of a team everybody in it. */
            people: number;
            posted: number;
            reserved: number;
            startsAt: string;
        };
        LimitStandingsView: {
            items: components["schemas"]["LimitStandingView"][];
        };
        LimitsDto: {
            most?: components["schemas"]["Money"];
            needsReason?: boolean;
        };
        LimitsView: {
            most: components["schemas"]["Money"] | null;
            needsReason: boolean;
            /** @description The same in words. */
            says: string;
        };
        LinkCaseDto: {
            /** @enum {string} */
            kind: "caused_by" | "duplicate_of" | "follows_up" | "part_of" | "related";
            /** @description Why. */
            note?: string;
            /** @description The other case: this one is a duplicate of it, follows it up, is caused by it, has to do with it, is part of it. */
            to: string;
        };
        LinkView: {
            /** @enum {string} */
            audience: "customer" | "partner";
            caseId: null | string;
            createdAt: string;
            customerId: null | string;
            expiresAt: string;
            id: string;
            partnerId: null | string;
            personId: null | string;
            taskId: null | string;
        };
        LongHoursView: {
            definition: string;
            median: null | number;
            n: number;
            /** @description Nine in ten are at most this long. */
            p90: null | number;
        };
        MacroActionsDto: {
            /** @description Whoever uses the macro takes the case over. */
            own?: boolean;
            /** @enum {string} */
            severity?: "critical" | "high" | "low" | "normal";
            task?: components["schemas"]["TaskTemplateDto"];
            /**
             * @description `customer`: for the answer to the macro's own words; `partner`: for what partners of the case have promised.
             * @enum {string}
             */
            waiting?: "customer" | "partner";
        };
        MacroAppliedView: {
            caseId: string;
            entry: components["schemas"]["EntryView"] | null;
            macroId: string;
            macroVersion: number;
            taskId: null | string;
        };
        MacroDto: {
            actions?: components["schemas"]["MacroActionsDto"];
            /** @enum {string} */
            audience: "customer" | "internal" | "partner";
            /** @description `{{customer.name}}`, `{{promise.due}}` … stand for what the case knows; `{{order.number|your order}}` for when it does not. */
            body?: string;
            name: string;
            translations?: components["schemas"]["MacroTranslationDto"][];
        };
        MacroPreviewView: {
            /** @description What will be done, in words. */
            actions: string[];
            /** @enum {string} */
            audience: "customer" | "internal" | "partner";
            /** @description Null: it says nothing. */
            body: null | string;
            /** @description In whose language and zone it is written. */
            language: string;
            macroId: string;
            macroVersion: number;
            /** @description What is not known here: as long as there is any, it cannot be used. */
            missing: string[];
            partnerId: null | string;
            /** @description Why it would be refused as things stand. */
            refusal: components["schemas"]["RefusalView"] | null;
            zone: string;
        };
        MacroTranslationDto: {
            body: string;
            language: string;
        };
        MacroVersionView: {
            actions: components["schemas"]["MacroActionsDto"];
            at: string;
            /** @enum {string} */
            audience: "customer" | "internal" | "partner";
            body: null | string;
            by: string;
            name: string;
            translations: components["schemas"]["MacroTranslationDto"][];
            version: number;
        };
        MacroView: {
            actions: components["schemas"]["MacroActionsDto"];
            /** @enum {string} */
            audience: "customer" | "internal" | "partner";
            body: null | string;
            id: string;
            lastUsedAt: null | string;
            name: string;
            /** @description Everybody's; else one's own. */
            shared: boolean;
            translations: components["schemas"]["MacroTranslationDto"][];
            /** @description How often it was used, in all its versions. */
            uses: number;
            version: number;
        };
        MailView: {
            attempts: number;
            caseId: null | string;
            createdAt: string;
            id: string;
            /** @description What the last attempt that failed was told; addresses are left out. */
            lastError: null | string;
            /** @description While it is queued: not sent before. */
            nextAttemptAt: null | string;
            sentAt: null | string;
            /** @enum {string} */
            state: "failed" | "held" | "queued" | "sent";
            template: string;
            toCustomerId: null | string;
            toPersonId: null | string;
        };
        MakeDecisionDto: {
            /** @description In the policy's currency. Needed where money moves; an item is worth its price, unless said. */
            amount?: components["schemas"]["Money"] | null;
            /** @description When the customer asked for it: days are counted up to then. Now, unless said. */
            claimedAt?: null | string;
            /** @description What the remedy needs besides, by its kind: items, a pickup, who repairs it. */
            details?: null | {
                [key: string]: unknown;
            };
            /** @description Facts as they are said now, by the names of the catalogue; kept as stated. */
            facts?: null | {
                [key: string]: unknown;
            };
            policyId: string;
            /** @enum {string} */
            reasonCode: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
            /** @enum {string} */
            remedy: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            /** @description In a sentence. Needed with the reason `other`, and where the policy's row asks for it. */
            why?: null | string;
        };
        MakeExportDto: {
            /** @description Whether a CSV file begins with a byte order mark, which some spreadsheets want. */
            bom?: boolean | null;
            /** @description Which exceptions; `{}` for all. */
            filter: components["schemas"]["ExceptionFilterDto"];
            /** @enum {string} */
            format: "csv" | "ndjson";
        };
        ManifestView: {
            askedAt: string;
            beganAt: null | string;
            /** @description Whether it begins with a byte order mark, which is hashed like the rest. */
            bom: boolean;
            by: {
                id: string;
                name: null | string;
            };
            bytes: null | number;
            /** @description Where it is taken. */
            content: string;
            /** @description How many exceptions it holds; null until it is complete, and when it never was. */
            count: null | number;
            endedAt: null | string;
            filter: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            format: "csv" | "ndjson";
            id: string;
            /** @description SHA-256 of all that was sent, hexadecimal. */
            sha256: null | string;
            /**
             * @description `open`: not taken yet; `streaming`; `complete`; `aborted`: whoever took it went before the end.
             * @enum {string}
             */
            state: "aborted" | "complete" | "open" | "streaming";
        };
        MayDecideView: {
            /** @description They may: it is the customer's anyhow, or within what they may give. */
            alone: boolean;
            /**
             * @description Why not, where they may not; `facts_missing` before it can be said, `never` where nobody may.
             * @enum {null|string}
             */
            because: "cooldown" | "facts_missing" | "needs_approval" | "never" | "no_discretion" | "no_row" | null | "over_budget" | "over_cap" | "over_limit";
            /** @description Until then somebody else has to agree to more for this customer. */
            cooldownUntil: null | string;
            /** @description The most they may give alone; null where nothing limits it. */
            upTo: components["schemas"]["Money"] | null;
            /** @description `You may decide this yourself (up to 40.00 EUR, 20.00 EUR left this week).` */
            words: string;
        };
        MeView: {
            /** @description What they may do, and how far: `all` of it, or their `own`. What is not named here they may not. */
            may: {
                [key: string]: unknown;
            };
            /** @description The partner they work for; null for our own people. */
            partner: components["schemas"]["OrganisationView"] | null;
            person: components["schemas"]["PersonView"];
            /** @description The team of ours they belong to, where that is said. */
            team: null | string;
        };
        MergeDto: {
            /** @description The case it becomes part of; of the same customer. */
            into: string;
            reason?: string;
        };
        MergeView: {
            at: string;
            by: string;
            case: components["schemas"]["RelatedCaseView"];
            reason: null | string;
            undoUntil: string;
        };
        MetView: {
            met: number;
            missed: number;
            /** @description Its time has not come. */
            open: number;
            rate: components["schemas"]["RateView"];
        };
        MissingFactView: {
            count: number;
            fact: string;
            label: string;
        };
        Money: {
            /** @description In minor units: 2450 is 24.50 in a currency with two decimals. */
            amount: number;
            /** @description ISO 4217, for example `EUR`. */
            currency: string;
        };
        MonthView: {
            done: number;
            kind: string;
            late: number;
            latePercent: null | number;
            /** @description Mean score of the feedback about the orders promised that month; 3 decimals; null for partners' promises. */
            meanScore: null | number;
            /** @description When the promises were made: `2017-11`, UTC. */
            month: string;
            total: number;
        };
        MoveView: {
            at: string;
            from: string;
            to: string;
            why: null | string;
        };
        NamedView: {
            id: string;
            name: string;
        };
        NearMissHeatView: {
            asked: number;
            exceptions: number;
            fact: string;
            granted: number;
            label: string;
            row: string;
        };
        NearMissView: {
            /** @description How far outside the value lies; null where there is no far and near. */
            distance: null | number;
            fact: string;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            row: string;
            says: string;
        };
        NearlyMetView: {
            /** @description What the row asks of it and what it is, as plain data; null where the decision is older than that. */
            cell: null | Record<string, never>;
            fact: string;
            label: string;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            row: string;
            /** @description What its numbers count, such as `days`. */
            unit: null | string;
            value: Record<string, never>;
            /** @description `would be entitled with at most 30 days; it is day 43` */
            words: string;
        };
        NewKeyView: {
            createdAt: string;
            expiresAt: null | string;
            id: string;
            /** @description Send it as `Authorization: Bearer …`. */
            key: string;
            name: string;
            personId: string;
        };
        NewMacroDto: {
            actions?: components["schemas"]["MacroActionsDto"];
            /** @enum {string} */
            audience: "customer" | "internal" | "partner";
            /** @description `{{customer.name}}`, `{{promise.due}}` … stand for what the case knows; `{{order.number|your order}}` for when it does not. */
            body?: string;
            name: string;
            /** @description For everybody of our staff; only managers share. One's own, unless said. */
            shared?: boolean;
            translations?: components["schemas"]["MacroTranslationDto"][];
        };
        NewWebhookView: {
            createdAt: string;
            /**
             * @description Why nothing is sent any more: the receiver answered 410, or it was taken away.
             * @enum {null|string}
             */
            endReason: "gone" | null | "removed";
            endedAt: null | string;
            events: string[];
            id: string;
            name: string;
            pausedAt: null | string;
            /** @description `whsec_…`: what the receiver verifies signatures with. */
            secret: string;
            /** @enum {string} */
            state: "active" | "ended" | "paused";
            url: string;
            version: number;
        };
        NewestDraftView: {
            authorId: string;
            number: number;
            writtenAt: string;
        };
        NextPromiseView: {
            dueAt: string;
            id: string;
            /** @description Who gave it; null: we did. */
            partner: components["schemas"]["NamedView"] | null;
            /** @enum {string} */
            state: "accepted" | "active" | "at_risk" | "broken" | "countered" | "declined" | "disputed" | "kept" | "lapsed" | "proposed" | "renegotiated" | "reported" | "void" | "withdrawn";
            /**
             * @description To whom: the customer, or us.
             * @enum {string}
             */
            to: "customer" | "us";
            what: string;
        };
        NoticeDto: {
            body?: string;
            newDueAt?: string;
            /** @description For a new time that is earlier than what it rests on allows: why. */
            overrideReason?: string;
        };
        NoticeView: {
            definition: string;
            median: null | number;
            n: number;
            /** @description One in ten is at most this long. */
            p10: null | number;
        };
        NotificationChoicesDto: {
            kinds: components["schemas"]["KindChoicesDto"];
            /** @description When no mail is wanted, by the clocks of the caller's own zone; null: never. */
            quiet: components["schemas"]["QuietHoursDto"] | null;
        };
        NotificationChoicesView: {
            kinds: components["schemas"]["KindWaysView"];
            quiet: components["schemas"]["QuietView"] | null;
            version: number;
        };
        NotificationView: {
            at: string;
            /** @description Who did it: a colleague, a partner, the customer; null: nobody, its time came. */
            by: null | string;
            case: components["schemas"]["NotifiedCase"] | null;
            id: string;
            /** @enum {string} */
            kind: "approval" | "customer_replied" | "mention" | "partner_answered" | "promise_due" | "promise_late";
            /** @description The entry, promise or approval it speaks of. */
            refId: null | string;
            seenAt: null | string;
        };
        NotifiedCase: {
            id: string;
            number: number;
            subject: string;
        };
        ObjectionView: {
            /** @enum {string} */
            because: "case_owner" | "key_of_requester" | "requester" | "second_account" | "wrote_to_customer";
            of: string;
            personId: string;
        };
        OddsRatioView: {
            high: number;
            low: number;
            ratio: number;
        };
        OpenCaseDto: {
            /** @description The customer's own words: the first entry of the case. Of a major case ours, which stay inside. */
            body: string;
            /** @description How it reached us: phone, email, chat, desk, … */
            channel: string;
            /** @description Left out for a major case, and only for that. */
            customerId?: string;
            /** @description The case of the same customer it follows up, where that was closed too long ago to be reopened. */
            followsUp?: string;
            /**
             * @description `major`: one cause behind the cases of many customers, which become part of it.
             * @enum {string}
             */
            kind: "complaint" | "compliment" | "major" | "proactive" | "question" | "request";
            orderId?: string;
            /**
             * @description How much hangs on it; `normal`, unless said.
             * @enum {string}
             */
            severity?: "critical" | "high" | "low" | "normal";
            subject: string;
            /**
             * @description Of an urgent case a partner's duty lead hears at any hour; normal unless said.
             * @enum {string}
             */
            urgency?: "normal" | "urgent";
        };
        OpenedMailView: {
            attempts: number;
            caseId: null | string;
            createdAt: string;
            id: string;
            /** @description What the last attempt that failed was told; addresses are left out. */
            lastError: null | string;
            /** @description Null when it cannot be written (any more); `problem` says why. */
            letter: components["schemas"]["LetterView"] | null;
            /** @description While it is queued: not sent before. */
            nextAttemptAt: null | string;
            problem: null | string;
            sentAt: null | string;
            /** @enum {string} */
            state: "failed" | "held" | "queued" | "sent";
            template: string;
            toAddress: null | string;
            toCustomerId: null | string;
            /** @description Null when there is no such reader, or none with an address. */
            toName: null | string;
            toPersonId: null | string;
        };
        OrderItemDto: {
            /** @description Of one. */
            price?: components["schemas"]["Money"] | null;
            quantity: number;
            sku?: null | string;
            title: string;
        };
        OrderItemView: {
            price: components["schemas"]["Money"] | null;
            quantity: number;
            sku: null | string;
            title: string;
        };
        OrderView: {
            customerId: string;
            deliveredAt: null | string;
            externalRef: null | string;
            id: string;
            items: components["schemas"]["OrderItemView"][];
            number: string;
            placedAt: string;
            status: string;
            total: components["schemas"]["Money"] | null;
            version: number;
        };
        OrganisationView: {
            id: string;
            name: string;
        };
        OtherTermsDto: {
            /** @description RFC 3339 with an offset or Z. */
            dueAt?: string;
            note?: string;
            speaker?: string;
            termsVersion: number;
            window?: components["schemas"]["WindowDto"];
        };
        OutcomeCountView: {
            decided: number;
            granted: number;
            /** @description Neither yet. */
            open: number;
            outcome: string;
            refused: number;
        };
        OutcomeView: {
            lookedAt: string;
            /** @description When they first ordered again. */
            orderedAgainAt: null | string;
            /** @description What the customer said last within ninety days, about the case or the order, from 1 to 5. */
            pulse: null | number;
            /** @description Another complaint of theirs within ninety days. */
            repeatComplaintId: null | string;
        };
        OverPromisesView: {
            broken: number;
            kept: number;
            open: number;
            renegotiated: number;
            total: number;
            withdrawn: number;
        };
        OverlapView: {
            example: components["schemas"]["SituationView"];
            /**
             * @description `conflict`: equally strong, and they do not say the same.
             * @enum {string}
             */
            kind: "conflict" | "says the same" | "settled by strength";
            /** @description One of them has a condition besides: they may meet. */
            maybe: boolean;
            rows: string[];
        };
        OverlapsView: {
            count: number;
            /** @description Conflicts first. */
            examples: components["schemas"]["OverlapView"][];
        };
        OwnDiscretionView: {
            /** @description One for each currency; empty when nothing may be given without asking. */
            items: components["schemas"]["DiscretionView"][];
            personId: string;
            team: null | string;
        };
        OwnTargetView: {
            done: components["schemas"]["MetView"];
            doneMinutes: number;
            kind: string;
            targetId: string;
        };
        OwnTaskCountView: {
            count: number;
            /** @description There are more than are counted. */
            more: boolean;
        };
        OwnTaskView: {
            caseId: string;
            caseNumber: number;
            closedAt: null | string;
            commitmentId: string;
            dismissedBecause: null | string;
            /** @description What would be sent now; null once nothing is left to do. */
            draft: components["schemas"]["DraftView"] | null;
            dueAt: string;
            entryId: null | string;
            id: string;
            /** @enum {string} */
            kind: "tell_customer";
            openedAt: string;
            /** @description Whose it is: the owner of the case; null while nobody has it. */
            ownerId: null | string;
            promisedFor: string;
            /** @enum {string} */
            state: "dismissed" | "done" | "open" | "over";
            subject: string;
            successorId: null | string;
            version: number;
            /** @description The promise that cannot be kept, and when it falls due. */
            what: string;
        };
        OwnTasksCountView: {
            dismissed: number;
            done: number;
            open: number;
            over: number;
            total: number;
        };
        OwnerDto: {
            personId: string;
        };
        PartDto: {
            /** @description Why they may see anything at all; shown to them. */
            purpose: string;
            /** @enum {string} */
            role: "courier" | "inspector" | "other" | "payment" | "repairer" | "seller";
        };
        ParticipationView: {
            endedAt: null | string;
            id: string;
            partner: string;
            partnerId: string;
            purpose: string;
            role: string;
            startedAt: string;
        };
        PartnerTargetView: {
            done: components["schemas"]["MetView"] | null;
            doneMinutes: null | number;
            kind: string;
            partner: string;
            partnerId: string;
            reply: components["schemas"]["MetView"] | null;
            replyMinutes: null | number;
            targetId: string;
        };
        PartnerView: {
            active?: boolean;
            /** @description Null: it counts as open always. */
            calendarId?: null | string;
            createdAt?: string;
            externalRef?: null | string;
            id: string;
            /** @enum {string} */
            kind: "courier" | "other" | "payment" | "repairer" | "seller";
            name: string;
            version: number;
            /** @description IANA. */
            zone: string;
        };
        PartnersRankedView: {
            /** @description How many partners have promised anything of this kind. */
            count: number;
            /** @description Null: all kinds together. */
            kind: null | string;
            partners: components["schemas"]["RankedPartnerView"][];
            period: components["schemas"]["ScorecardPeriodView"];
            /** @description How many of them are ranked. */
            ranked: number;
        };
        PartnersView: {
            atLeast: number;
            /** @description How many partners that are. */
            count: number;
            kind: string;
            /** @description The first 50 of them. */
            worst: components["schemas"]["LatePartnerView"][];
        };
        PassedOverView: {
            /**
             * @description `requester`, `second_account`: the same person asks. `no_manager`: no manager here any more.
             * @enum {string}
             */
            because: "no_manager" | "requester" | "second_account";
            name: string;
            personId: string;
        };
        PauseDto: {
            /** @description In the future, thirty days ahead at most. */
            until: string;
            why: string;
        };
        PauseView: {
            by: string;
            since: string;
            until: string;
            why: string;
        };
        PayClaimDto: {
            /** @description What came in; added to what came in before. */
            amount: components["schemas"]["Money"];
        };
        PeriodView: {
            /** @description The moment at which "overdue" and "its time has passed" are judged. */
            asOf: string;
            /** @description Promises made at this instant or later; null = no bound. */
            from: null | string;
            /** @description Promises made before this instant; null = no bound. */
            to: null | string;
        };
        PersonView: {
            active: boolean;
            /** @description Null when they are not, nor will be; and to whom that is no business. */
            away: components["schemas"]["AwayView"] | null;
            /** @description Null where the reader may not know it. */
            email: null | string;
            id: string;
            /** @description BCP 47. */
            language: string;
            name: string;
            partnerId: null | string;
            phone: null | string;
            /** @enum {string} */
            role: "agent" | "manager" | "partner";
            /** @description The team of one of ours; null for a partner's people. */
            team: null | string;
            /**
             * @description Where a partner's person stands; told to nobody else.
             * @enum {string}
             */
            tier: "agent" | "lead" | "manager";
            version: number;
            /** @description IANA name of the time zone they work in. */
            zone: null | string;
        };
        PolicyCardView: {
            ask: components["schemas"]["AskView"][];
            conflict: components["schemas"]["ConflictView"] | null;
            currency: string;
            /** @description Generosity available: what may still be given in this currency; null where nothing may be given alone. */
            discretion: components["schemas"]["DiscretionView"] | null;
            mayDecide: components["schemas"]["MayDecideView"];
            nearMisses: components["schemas"]["NearlyMetView"][];
            needsReason: boolean;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            policy: string;
            policyId: string;
            /** @description Where it must never be: what is possible instead. */
            possible: components["schemas"]["PossibleView"][];
            /** @description A stronger row may yet turn out true: nothing is granted before `ask` is answered. */
            provisional: boolean;
            /** @description Why there is such a rule. */
            purpose: string;
            remedies: ("fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement")[];
            row: null | string;
            /** @description The row's sentence; null where no row speaks of it. */
            rule: null | string;
            trace: components["schemas"]["DecisionTraceView"][];
            version: number;
            /** @enum {string} */
            versionBecause: "in_force" | "shown_at_purchase";
        };
        PolicyCountsView: {
            /** @description Neither published nor dropped. */
            drafts: number;
            versions: number;
        };
        PolicyOfApprovalView: {
            id: string;
            name: string;
            /** @description Null: no row of it says anything of such a case, and so somebody has to agree. */
            rule: components["schemas"]["RuleView"] | null;
            version: number;
        };
        PolicyReportView: {
            consistency: components["schemas"]["ConsistencyView"];
            decisions: number;
            exceptions: number;
            /** @description Of those of which it is known how they went, with the 95 % interval (Wilson). */
            granted: components["schemas"]["GrantRateView"];
            name: string;
            outcomes: components["schemas"]["OutcomeCountView"][];
            period: components["schemas"]["DecidedPeriodView"];
            policyId: string;
        };
        PolicyView: {
            counts: components["schemas"]["PolicyCountsView"];
            createdAt: string;
            currency: string;
            id: string;
            /** @description Null: nothing is in force (any more, or yet). */
            inForce: components["schemas"]["InForceView"] | null;
            name: string;
            newestDraft: components["schemas"]["NewestDraftView"] | null;
            ownerId: null | string;
            remedies: ("fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement")[];
            retiredAt: null | string;
            /** @description Published, and still to come. */
            scheduled: components["schemas"]["InForceView"] | null;
            version: number;
            weights: {
                [key: string]: number;
            };
        };
        PossibleView: {
            /** @description Facts that somebody would have to say first. */
            ask: string[];
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            policy: string;
            policyId: string;
            /** @enum {string} */
            remedy: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            /** @description The row's sentence; null where somebody has to agree because no row speaks of it. */
            rule: null | string;
        };
        PrecedentView: {
            amount: components["schemas"]["Money"] | null;
            caseId: string;
            caseNumber: number;
            decidedAt: string;
            decisionId: string;
            differs: components["schemas"]["FactDifferenceView"][];
            granted: boolean;
            /** @description What the policy said then. */
            outcome: string;
            reasonCode: string;
            remedy: string;
            /** @description From 0 to 1; 3 decimals. */
            similarity: number;
        };
        PrecedentsView: {
            /** @description How many decisions were looked at: those of two years, the newest 5,000 at most. */
            considered: number;
            given: components["schemas"]["GivenAmountsView"] | null;
            like: components["schemas"]["LikeDecisionsView"];
            notes: components["schemas"]["ConsistencyNotesView"];
            policyId: string;
            /** @description At most five, none below 0.7, the most alike first. */
            precedents: components["schemas"]["PrecedentView"][];
        };
        PreferencesDto: {
            /** @enum {null|string} */
            density?: "comfortable" | "compact" | null;
            /** @description Their own keys, all of them: actions that are not named keep the desk's, null is none. */
            keys?: null | {
                [key: string]: null | string;
            };
            /** @description BCP 47: of the desk, and of the mails they get. */
            language?: null | string;
            /** @description Whether a key alone does something. */
            singleKeys?: boolean | null;
            /** @enum {null|string} */
            theme?: "dark" | "light" | null | "system";
            /** @description How many seconds what they send is held, so that they can take it back; 0: not at all. */
            undoSeconds?: null | number;
            /** @description IANA name, of the desk and of the mails they get; null: as their machine says, and mails by the desk's. */
            zone?: null | string;
        };
        PreferencesView: {
            /** @enum {string} */
            density: "comfortable" | "compact";
            keys: {
                [key: string]: null | string;
            };
            language: string;
            singleKeys: boolean;
            /** @enum {string} */
            theme: "dark" | "light" | "system";
            undoSeconds: number;
            version: number;
            /** @description IANA name, where they chose one; null: as their machine says. */
            zone: null | string;
        };
        PrepareClaimDto: {
            amount: components["schemas"]["Money"];
            /** @description By when it has to be filed; by the partner's terms, unless said. */
            fileBy?: null | string;
            /** @description When it became known; now, unless said. The time to file runs from here. */
            happenedAt?: null | string;
            /** @enum {string} */
            kind: "damage" | "delay" | "loss" | "other";
            partnerId: string;
            /** @description What happened; the partner reads it once the claim is filed. */
            reason: string;
            /** @description The shipment it is about, where there is one. */
            shipmentId?: null | string;
        };
        PresenceDto: {
            /** @description For whom they are writing. */
            audience?: (("customer" | "internal") | {
                customer?: boolean;
                partners: string[];
            }) | null;
            /**
             * @description `idle`: the tab is hidden, or nobody has touched it for a minute.
             * @enum {string}
             */
            state: "idle" | "viewing" | "writing";
            /** @description Which of the caller's tabs it is, as the browser names it; they need not say when they have only one. */
            tab?: null | string;
        };
        PresenceListView: {
            items: components["schemas"]["PresenceView"][];
        };
        PresenceView: {
            caseId: string;
            people: components["schemas"]["PresentPersonView"][];
        };
        PresentPersonView: {
            /** @description For whom they are writing; null unless they are, and said so. */
            audience: null | Record<string, never>;
            name: string;
            personId: string;
            /** @description Since when they do what they do. */
            since: string;
            /** @enum {string} */
            state: "idle" | "viewing" | "writing";
        };
        PreviewDto: {
            caseId?: string;
            facts?: components["schemas"]["FactsDto"];
        };
        PreviewView: {
            /** @description All in force, in the order they are asked. */
            considered: components["schemas"]["ConsideredView"][];
            /** @description The one that counts; null when none matches. */
            counts: null | string;
            /** @description Of the service level that was tried, whether it counts or not. */
            due: components["schemas"]["DueView"][];
            /** @description The instant due times are counted from. */
            from: string;
        };
        /** @description Problem details, RFC 9457. Further members are facts about the refusal. */
        Problem: {
            detail: string;
            errors?: {
                field?: string;
                problem?: string;
            }[];
            instance?: string;
            requestId?: string;
            status: number;
            title: string;
            /**
             * @description What programs tell problems apart by.
             * @example /problems/not-found
             */
            type: string;
        };
        ProgressView: {
            open: number;
            sound: number;
            unclear: number;
            unsound: number;
        };
        PromiseAtRiskView: {
            dueAt: string;
            id: string;
            /** @description It cannot be kept before this is decided. */
            restsOnIt: boolean;
            state: string;
            what: string;
        };
        PromisePreviewView: {
            dueAt: string;
            footing: components["schemas"]["FootingView"];
            /** @description The time falls into hours in which the partner is closed: then it opens. */
            opensAt: null | string;
            window: components["schemas"]["WindowView"] | null;
        };
        PromiseProofView: {
            addedAt: string;
            /** @description Shown to our own people. */
            camera: components["schemas"]["CameraFactsView"] | null;
            /** @description Null too for a file this reader may not open. */
            fileId: null | string;
            fileName: null | string;
            id: string;
            kind: string;
            note: null | string;
            takenAt: string;
        };
        PromiseReportView: {
            chain: components["schemas"]["ChainView"][];
            kinds: components["schemas"]["KindView"][];
            months: components["schemas"]["MonthView"][];
            partners: components["schemas"]["PartnersView"][];
            period: components["schemas"]["PeriodView"];
            /** @description With at least 20 done promises, the latest first. */
            regions: components["schemas"]["RegionView"][];
            scores: components["schemas"]["ScoreView"][];
        };
        ProofDefaultsDto: {
            kinds: components["schemas"]["KindProofDto"][];
            /**
             * @description For kinds that are not named.
             * @enum {string}
             */
            otherwise: "enabled" | "off" | "required" | "warn";
        };
        ProofDefaultsView: {
            kinds: components["schemas"]["KindProofView"][];
            /** @enum {string} */
            otherwise: "enabled" | "off" | "required" | "warn";
            version: number;
        };
        ProofView: {
            /** @description The signed checkpoint the path leads to. */
            checkpoint: null | string;
            eventId: string;
            /** @description Its hash: SHA-256 over a zero byte and the event as canonical JSON; hexadecimal, as all hashes here. */
            leaf: string;
            /** @description The audit path of RFC 6962 §2.1.1, nearest first. */
            path: string[];
            root: null | string;
            /** @description Its place among the leaves, from 0. */
            seq: null | number;
            size: null | number;
            /**
             * @description `pending`: it came within the last moments and has no place yet.
             * @enum {string}
             */
            state: "pending" | "sealed";
        };
        ProposeCommitmentDto: {
            /** @description Agreed now, it counts when this is met, and comes to nothing when it will not be. */
            condition?: components["schemas"]["ConditionDto"];
            /** @description RFC 3339 with an offset or Z. */
            dueAt?: string;
            /**
             * @description What proof it asks for; by its kind, unless said.
             * @enum {string}
             */
            evidence?: "enabled" | "off" | "required" | "warn";
            graceMinutes?: number;
            kind: string;
            /** @description Promised although what it rests on comes too late: why. */
            overrideReason?: string;
            /** @description The partner who is asked to promise; without one, the promise is ours. */
            partnerId?: string;
            /**
             * @description To whom: the customer for a promise of ours, us for a partner's.
             * @enum {string}
             */
            promisee?: "customer" | "us";
            /** @description By when the partner is to answer. */
            replyBy?: string;
            /** @description The promises of this case it rests on: their ids, or with what passes in between. */
            restsOn?: components["schemas"]["RestsOnDto"][];
            what: string;
            window?: components["schemas"]["WindowDto"];
        };
        PublishDto: {
            /** @description From when on it counts; at once, unless said. */
            effectiveFrom?: string;
        };
        QuestionView: {
            answer: null | string;
            answeredAt: null | string;
            askedAt: string;
            askedBy: components["schemas"]["NamedView"];
            body: string;
            id: string;
        };
        QuietHoursDto: {
            from: string;
            until: string;
        };
        QuietView: {
            from: string;
            until: string;
        };
        RankedPartnerView: {
            externalRef: null | string;
            keptAsAgreed: components["schemas"]["ShareView"];
            keptByOriginal: components["schemas"]["ShareView"];
            name: string;
            open: components["schemas"]["CountView"];
            overdue: components["schemas"]["CountView"];
            partnerId: string;
            /** @description From 1, the most reliable; null where not enough is known. */
            rank: null | number;
            reliability: components["schemas"]["ReliabilityView"];
        };
        RateView: {
            high: null | number;
            kept: number;
            low: null | number;
            /** @description Of how many. */
            of: number;
            percent: null | number;
        };
        ReadDto: {
            /** @description The newest entry the caller has seen. */
            lastSeen: string;
        };
        ReadView: {
            caseId: string;
            /** @description Null: nothing. */
            lastSeen: null | string;
            /** @description Entries of others after it; exact up to 99. */
            unread: number;
        };
        ReasonDto: {
            reason?: string;
        };
        ReceiptView: Record<string, never>;
        RedrawView: {
            differing: {
                is: null | string;
                n: number;
                was: null | string;
            }[];
            /** @description The population, and every item in its place, are what they were. */
            identical: boolean;
            population: {
                is: number;
                was: number;
            };
            populationSha256: {
                is: string;
                was: string;
            };
        };
        RefusalView: {
            detail: string;
            /** @description `/problems/…` */
            type: string;
        };
        RegionView: {
            done: number;
            kind: string;
            late: number;
            latePercent: null | number;
            /** @description The region in the customer's address. */
            region: string;
        };
        RelatedCaseView: {
            id: string;
            number: number;
            /** @enum {string} */
            state: "acknowledged" | "closed" | "in_progress" | "received" | "resolution_proposed" | "resolved" | "waiting";
            subject: string;
        };
        ReliabilityView: {
            broken: number;
            definition: string;
            /** @description How many fresh outcomes the evidence is worth; 1 decimal. */
            effective: number;
            /** @description The 95 % quantile. */
            high: null | number;
            isEnough: boolean;
            kept: number;
            /** @description The 5 % quantile: what partners are ranked by. */
            low: null | number;
            /** @description Given another time early enough, or because we asked for it: counted in neither. */
            moved: number;
            percent: null | number;
        };
        RemarkView: {
            /** @description What the test expects, and what it would be. */
            expects?: string;
            /**
             * @description `reword`: the row's sentence was written for the cell as it is; `test`: a test would go another way.
             * @enum {string}
             */
            kind: "reword" | "test";
            outcome?: string;
            row: null | string;
            says: string;
            test?: string;
        };
        RemedyDaysDto: {
            fee_waiver: number;
            goodwill_credit: number;
            late_return: number;
            refund: number;
            repair: number;
            replacement: number;
        };
        RemedyTermsDto: {
            /** @description Whose open days count; Monday to Friday without one. */
            calendarId?: null | string;
            days: components["schemas"]["RemedyDaysDto"];
        };
        RemedyTermsView: {
            calendarId: null | string;
            days: components["schemas"]["RemedyDaysDto"];
            version: number;
        };
        RemedyView: {
            allowed: ("cancel" | "execute" | "fail" | "order_again")[];
            amount: components["schemas"]["Money"] | null;
            /** @description How often it was ordered. */
            attempt: number;
            caseId: string;
            decisionId: string;
            details: {
                [key: string]: unknown;
            };
            /** @description The latest first. */
            executions: components["schemas"]["ExecutionView"][];
            id: string;
            /** @enum {string} */
            kind: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            orderedAt: string;
            /** @description The commitments that follow from it. */
            promises: string[];
            /** @description The number on what comes back. */
            rma: null | string;
            settledAt: null | string;
            /** @enum {string} */
            state: "cancelled" | "executed" | "failed" | "ordered";
            version: number;
        };
        ReportDto: {
            /** @description When it was done; now, unless said. */
            completedAt?: string;
            evidence?: components["schemas"]["EvidenceDto"][];
            note?: string;
            termsVersion: number;
        };
        ResolutionDto: {
            /** @description The customer has agreed already: on the telephone, at the desk. */
            agreed?: boolean;
            /** @description How it was put right, in words the customer reads. Left out where they agreed: what was proposed. */
            summary?: string;
        };
        ResolutionView: {
            agreedAt: null | string;
            declinedAt: null | string;
            proposedAt: string;
            summary: string;
        };
        RestsOnDto: {
            calendarId?: string;
            commitmentId: string;
            lagMinutes?: number;
        };
        RetainedValueView: {
            currency: string;
            /** @description How long after it orders count. */
            days: number;
            /** @description Customers who were granted an exception and whose half year is over; at most the newest 500 are held against others. */
            granted: number;
            /** @description Granted ones with somebody like them among the refused. */
            matched: number;
            /**
             * @description Orders, not what is earned by them: the desk knows no margins.
             * @enum {string}
             */
            measure: "orders";
            period: components["schemas"]["DecidedPeriodView"];
            policyId: string;
            /** @description Customers who were refused, and never granted anything by this policy. */
            refused: number;
            /** @description By how much they ordered more, each; null of fewer than twenty. */
            retained: components["schemas"]["RetainedView"] | null;
            says: string;
            /** @description Those who are not: nothing is said of them yet. */
            tooEarly: number;
            unmatchedPercent: null | number;
        };
        RetainedView: {
            high: number;
            low: number;
            mean: number;
        };
        ReviewerView: {
            id: string;
            name: null | string;
            reviewed: number;
        };
        ReviseServiceLevelDto: {
            /** @description Whether open cases come under it at once; else it counts for what begins from now on. */
            appliesToOpen?: boolean;
            /** @description Whose open hours the minutes are counted in; around the clock without one. */
            calendarId?: string;
            conditions?: components["schemas"]["ConditionsDto"];
            /** @description From when on it counts; at once, unless said. */
            effectiveFrom?: string;
            /** @description Lower is asked first; of equals the older one. */
            rank: number;
            targets: components["schemas"]["TargetsDto"];
        };
        RiskDto: {
            note: string;
            termsVersion: number;
        };
        RiskView: {
            /** @description Who said so, by name, and in what words, where a person did. */
            by?: null | string;
            note?: string;
            /** @enum {string} */
            reason: "backing" | "no_reply" | "pace" | "said_by_partner" | "said_by_us" | "tight";
            /** @description Null where it is worked out afresh each time somebody looks. */
            since: null | string;
        };
        RouteTermsDto: {
            /** @description Nobody named: any manager. */
            approvers?: string[];
            /** @description Who is asked when these do not answer in time; nobody named: every manager who was not asked yet. */
            escalateTo?: string[];
            /**
             * @description `any`: the first answer counts. `all`: each of them has to agree.
             * @enum {string}
             */
            mode: "all" | "any";
        };
        RouteTrialView: {
            /** @description By when an answer would be promised. */
            answerBy: string;
            asked: components["schemas"]["TrialPersonView"][];
            /** @enum {string} */
            mode: "all" | "any";
            /** @description How many of them have to agree. */
            needed: number;
            /** @description Who is asked when these do not answer in time; empty: nobody is left. */
            next: components["schemas"]["TrialPersonView"][];
            /** @description Named by the route, or managers, and yet not asked. Whoever has a hand in the case is not either: no case is known here. */
            passedOver: components["schemas"]["PassedOverView"][];
            /** @description The route that counts; null: none is for this, and any manager is asked. */
            routeId: null | string;
        };
        RowDto: {
            /** @description By the name of a fact one of `{ "is": … }`, `{ "in": [ … ] }`, `{ "between": { "from" | "above", "to" | "below" } }`. */
            cells: {
                [key: string]: unknown;
            };
            /** @description Asked beside the cells, in CEL without calls; numbers are written with a point: `orders_before >= 5.0`. */
            condition?: string;
            id: string;
            limits?: components["schemas"]["LimitsDto"];
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            /** @description The row in one plain sentence, as customers may hear it. */
            says: string;
        };
        RowHeatView: {
            decided: number;
            exceptions: number;
            granted: number;
            outcome: string;
            /** @description Null: no row said anything. */
            row: null | string;
            /** @description What its exceptions gave, in minor units of the policy's currency. */
            spent: number;
        };
        RowTraceView: {
            cells: components["schemas"]["CellTraceView"][];
            condition: components["schemas"]["ConditionTraceView"] | null;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            row: string;
            says: string;
            /** @enum {string} */
            truth: "false" | "true" | "unknown";
        };
        RowView: {
            /** @description As they were sent. */
            cells: {
                [key: string]: unknown;
            };
            condition: null | string;
            id: string;
            limits: components["schemas"]["LimitsView"];
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            says: string;
            /** @description The cells as they are read. */
            words: components["schemas"]["CellWordsView"][];
        };
        RuleThenView: {
            changeNote: null | string;
            effectiveFrom: null | string;
            policyId: string;
            publisherId: null | string;
            purpose: string;
            /** @description The row as its author wrote it; null when no row spoke of it. */
            row: null | {
                [key: string]: unknown;
            };
            version: number;
        };
        RuleView: {
            outcome: string;
            row: string;
            /** @description In one sentence, as it read then. */
            says: string;
        };
        RungDto: {
            /**
             * @description What its time is counted from: the proposal, the due time, or the end of the grace.
             * @enum {string}
             */
            anchor: "due" | "grace" | "proposed";
            /**
             * @description `person`: the owner is reminded to say it, with the words ready.
             * @enum {string}
             */
            by?: "desk" | "person";
            /** @enum {string} */
            channel?: "mail";
            /**
             * @description What minutes are counted in: time that passes (unless said), or the open hours of who is chased.
             * @enum {string}
             */
            clock?: "business" | "calendar";
            /** @description Whole days after the anchor, counted to the first open moment from then on. */
            offsetBusinessDays?: number;
            /** @enum {string} */
            onlyIf?: "no_proof" | "unconfirmed" | "urgent";
            /** @description A share of the reply window after the proposal, in the open hours of who is asked: 0.5 is half-way. */
            replyShare?: number;
            rung: number;
            /** @description Whom: at the partner whoever has the task, the duty lead, the manager; of ours the owner, the managers. */
            tells: ("managers" | "owner" | "partner" | "partner_lead" | "partner_manager")[];
            /** @description The letter's name, such as `due-soon`. */
            template: string;
        };
        RungsDto: {
            rungs: components["schemas"]["RungDto"][];
        };
        SaidView: {
            amount: components["schemas"]["Money"] | null;
            at: string;
            by: components["schemas"]["NamedView"];
            note: null | string;
            /** @description In whose place, where that was not their own. */
            onBehalfOf: components["schemas"]["NamedView"] | null;
            /** @enum {string} */
            provedBy: "key" | "session";
            /** @enum {string} */
            verdict: "grant" | "refuse";
        };
        SampleItemView: {
            exception: components["schemas"]["ExceptionView"];
            /** @description Whoever asks for the list had no part in it, and may review it. */
            mayReview: boolean;
            /** @description Its place in the worklist, from 1. */
            n: number;
            note: null | string;
            reviewedAt: null | string;
            reviewer: {
                id: string;
                name: null | string;
            };
            stratum: null | string;
            /** @enum {null|string} */
            verdict: null | "sound" | "unclear" | "unsound";
            version: number;
        };
        SampleReportView: {
            findings: components["schemas"]["FindingView"][];
            /** @description Nothing is open any more. While something is, shares speak only of what was looked at. */
            finished: boolean;
            /** @description What the shares are shares of. */
            meaning: string;
            open: number;
            reviewers: components["schemas"]["ReviewerView"][];
            sample: components["schemas"]["SampleView"];
            verdicts: components["schemas"]["VerdictShareView"][];
        };
        SampleView: {
            drawnAt: string;
            drawnBy: {
                id: string;
                name: null | string;
            };
            filter: {
                [key: string]: unknown;
            };
            id: string;
            /** @enum {string} */
            method: "by_value" | "every_nth" | "random" | "stratified";
            note: null | string;
            /** @description How many there were to draw from. */
            population: number;
            /** @description SHA-256 of their ids, the newest first, each with the end of its line. */
            populationSha256: string;
            progress: components["schemas"]["ProgressView"];
            seed: string;
            size: number;
            stratifyBy: null | string;
        };
        SaveViewDto: {
            name: string;
            /** @description The list it is a view of: `exceptions`, `cases`. */
            place: string;
            /** @description What the list is asked for, as the desk’s pages write it. */
            query: string;
            /** @description Whether colleagues see it too. */
            shared?: boolean | null;
        };
        SavedViewView: {
            by: {
                id: string;
                name: null | string;
            };
            id: string;
            mine: boolean;
            name: string;
            place: string;
            query: string;
            shared: boolean;
            version: number;
        };
        ScanDto: {
            /** @description When it was seen, by the carrier's clock. */
            at: string;
            /** @description The carrier's own name for this scan: told twice, it is kept once. */
            externalRef?: null | string;
            note?: null | string;
            place?: null | string;
            /** @enum {string} */
            state: "announced" | "collected" | "delivered" | "failed" | "in_transit" | "lost" | "out_for_delivery" | "returned";
        };
        ScanView: {
            at: string;
            note: null | string;
            place: null | string;
            /** @enum {string} */
            state: "announced" | "collected" | "delivered" | "failed" | "in_transit" | "lost" | "out_for_delivery" | "returned";
        };
        ScoreView: {
            answers: number;
            kind: string;
            /** @description Share of scores 1 and 2; 1 decimal. */
            lowPercent: number;
            /** @description 3 decimals. */
            meanScore: number;
            /** @enum {string} */
            outcome: "in time" | "late 3 to 7 days" | "late 7 to 14 days" | "late over 14 days" | "late up to 3 days" | "not done";
        };
        ScorecardPeriodView: {
            /** @description The moment at which reliability, open and overdue are judged. */
            asOf: string;
            /** @description Promises agreed, requests made and waits begun at this instant or later; null = no bound. */
            from: null | string;
            /** @description The same before this instant. */
            to: null | string;
        };
        ScorecardView: {
            /** @description By name. */
            kinds: components["schemas"]["ScoresView"][];
            overall: components["schemas"]["ScoresView"];
            partnerId: string;
            period: components["schemas"]["ScorecardPeriodView"];
        };
        ScoresView: {
            insideWindow: components["schemas"]["ShareView"];
            keptAsAgreed: components["schemas"]["ShareView"];
            keptByOriginal: components["schemas"]["ShareView"];
            kind: null | string;
            lateness: components["schemas"]["LongHoursView"];
            notice: components["schemas"]["NoticeView"];
            open: components["schemas"]["CountView"];
            overdue: components["schemas"]["CountView"];
            proof: components["schemas"]["ShareView"];
            reliability: components["schemas"]["ReliabilityView"];
            renegotiated: components["schemas"]["ShareView"];
            response: components["schemas"]["LongHoursView"];
            unanswered: components["schemas"]["ShareView"];
            waiting: components["schemas"]["WaitingView"];
            warnedInTime: components["schemas"]["ShareView"];
        };
        SealView: {
            events: components["schemas"]["SealedEventView"][];
            /**
             * @description `sealed`: all that tells of it stands in a signed checkpoint; `pending`: it is too young; `none`: the ledger tells nothing of it.
             * @enum {string}
             */
            state: "none" | "pending" | "sealed";
        };
        SealedEventView: {
            at: string;
            /** @description The size of the first checkpoint that holds it. */
            checkpoint: null | number;
            eventId: string;
            /** @description Its place in the sealed ledger. */
            seq: null | number;
            type: string;
        };
        SearchView: {
            cases: components["schemas"]["FoundCase"][];
            customers: components["schemas"]["FoundCustomer"][];
            orders: components["schemas"]["FoundOrder"][];
            partners: components["schemas"]["FoundPartner"][];
            shipments: components["schemas"]["FoundShipment"][];
        };
        SeatView: {
            away: boolean;
            id: string;
            /** @description The circle: 1 was asked first. */
            level: number;
            name: string;
            /** @description Who decides in their place while they are away. */
            substitutes: components["schemas"]["NamedView"][];
        };
        SeenDto: {
            /** @enum {boolean} */
            all?: true;
            caseId?: string;
            ids?: string[];
            /** @description This one and everything before it. */
            upTo?: string;
        };
        SegmentView: {
            from: string;
            milliseconds: number;
            /** @description It lasts until now. */
            open: boolean;
            partnerId: null | string;
            /** @enum {string} */
            party: "approval" | "customer" | "partner" | "us";
            reason: string;
            /** @description What was waited for: a promise, a question, an approval; null for our own time. */
            refId: null | string;
            to: string;
        };
        SendListView: {
            items: components["schemas"]["SendView"][];
        };
        SendView: {
            about: null | string;
            audience: Record<string, never>;
            author: components["schemas"]["WriterView"];
            /** @description Null once it has gone, or went back to its author. */
            body: null | string;
            caseId: string;
            /** @description What it became. */
            entryId: null | string;
            fileIds: string[];
            /** @description Until then it can be taken back. */
            goesAt: string;
            heldAt: string;
            id: string;
            /** @description The name of the rule that stood against it when it was to go: its words are a draft again. */
            problem: null | string;
            /** @enum {string} */
            state: "refused" | "sending" | "sent" | "taken_back";
        };
        ServiceLevelReportView: {
            own: components["schemas"]["OwnTargetView"][];
            partners: components["schemas"]["PartnerTargetView"][];
            period: components["schemas"]["PeriodView"];
            targets: components["schemas"]["TargetFiguresView"][];
        };
        ServiceLevelSheet: {
            /** @description Null: around the clock. */
            calendarId: null | string;
            conditions: {
                [key: string]: unknown;
            };
            effectiveFrom: string;
            id: string;
            name: string;
            rank: number;
            retiredAt: null | string;
            targets: components["schemas"]["TargetTermsView"][];
            version: number;
            versions: components["schemas"]["ServiceLevelVersionView"][];
        };
        ServiceLevelVersionView: {
            calendarId: null | string;
            conditions: {
                [key: string]: unknown;
            };
            createdAt: string;
            effectiveFrom: string;
            rank: number;
            targets: components["schemas"]["TargetTermsView"][];
            version: number;
        };
        ServiceLevelView: {
            /** @description Null: around the clock. */
            calendarId: null | string;
            conditions: {
                [key: string]: unknown;
            };
            effectiveFrom: string;
            id: string;
            name: string;
            rank: number;
            retiredAt: null | string;
            targets: components["schemas"]["TargetTermsView"][];
            version: number;
        };
        SetBookingHookDto: {
            /** @description So many minutes before a pickup's window it can still be cancelled by a message. */
            cancelByMinutes: number;
            /** @description Where bookings are posted to: https, on port 443 or 8443. */
            url: string;
        };
        SetClaimTermsDto: {
            answerWithinDays: number;
            fileWithinDays: number;
            /** @enum {string} */
            kind: "damage" | "delay" | "loss" | "other";
        };
        SetLimitDto: {
            /** @description For a role: for each person of it. For a team: for all of it together. Minor units. */
            budget: number;
            /** @description The most for one decision, in minor units. */
            cap: number;
            /** @description So many days after something was given to a customer, somebody else has to agree to more. None, unless said. */
            cooldownDays?: number;
            currency: string;
            /** @description `agent` or `manager`, the name of a team, or the id of a person. */
            holder: string;
            /**
             * @description What the budget is for.
             * @enum {string}
             */
            period: "day" | "month" | "week";
            /** @enum {string} */
            scope: "person" | "role" | "team";
            /** @description Where days, weeks and months begin; UTC, unless said. */
            zone?: string;
        };
        ShadowView: {
            /** @description Whole days it has run. */
            days: number;
            hash: string;
            /** @description At least four weeks. */
            isLongEnough: boolean;
            policyId: string;
            result: components["schemas"]["BacktestResultView"];
            says: string;
            since: string;
            /** @description Null: still on. */
            until: null | string;
            version: number;
        };
        ShareView: {
            count: number;
            definition: string;
            high: null | number;
            low: null | number;
            of: number;
            percent: null | number;
        };
        ShipmentView: {
            /** @description When we were last told anything: what is shown is as of then. */
            asOf: string;
            /** @description The carrier's name. */
            carrier: string;
            deliveredAt: null | string;
            /** @description False: the carrier has been silent for longer than one at work would be, so things may stand otherwise by now. */
            fresh: boolean;
            id: string;
            orderId?: string;
            partnerId: string;
            promisedAt: null | string;
            /** @description The newest first; at most the last ten. */
            scans: components["schemas"]["ScanView"][];
            /** @enum {string} */
            state: "announced" | "collected" | "delivered" | "failed" | "in_transit" | "lost" | "out_for_delivery" | "returned";
            trackingNumber: string;
            version: number;
        };
        SignIn: {
            email: string;
            password: string;
        };
        SituationView: {
            facts: {
                [key: string]: unknown;
            };
            says: string;
        };
        SlipPeriodView: {
            /** @description Promises that slipped at this instant or later; null = no bound. */
            from: null | string;
            /** @description Promises that slipped before this instant; null = no bound. */
            to: null | string;
        };
        SlipReportView: {
            overPromises: components["schemas"]["OverPromisesView"];
            period: components["schemas"]["SlipPeriodView"];
            slips: components["schemas"]["SlipsView"];
            tasks: components["schemas"]["OwnTasksCountView"];
        };
        SlipsView: {
            /** @description The customer wrote before they had heard of it from us. */
            askedFirst: number;
            /** @description Median hours between that and the time they had been promised; 1 decimal, negative when it had passed. */
            leadHours: null | number;
            /** @description There was time again before anybody was told or asked: nothing was left to tell. */
            mended: number;
            /** @description Neither has happened so far. */
            nobodyYet: number;
            /** @description Median minutes from the slip until the customer was told; 1 decimal. */
            toldAfterMinutes: null | number;
            /** @description The customer heard of it from us before they wrote. */
            toldFirst: number;
            /** @description `toldFirst` of `toldFirst` and `askedFirst`. */
            toldRate: components["schemas"]["RateView"];
            total: number;
        };
        SnoozeDto: {
            /** @description Until when the case stands back in the caller's lists: within a year. */
            until: string;
        };
        SnoozeView: {
            caseId: string;
            until: string;
        };
        SplitDto: {
            /** @description Open promises that go along, with the tasks they are about. */
            commitmentIds?: string[];
            /** @description What was said about both, or about the other: it stands in both from now on, with the readers it has. */
            entryIds: string[];
            /**
             * @description The kind of the case it is split out of, unless said.
             * @enum {string}
             */
            kind?: "complaint" | "compliment" | "proactive" | "question" | "request";
            /** @description Why. */
            reason?: string;
            subject: string;
            /** @description Tasks that go along, with their promises. */
            taskIds?: string[];
        };
        SpokenAnswerDto: {
            note?: string;
            /** @description Who at the partner said so, when our staff record it. */
            speaker?: string;
            termsVersion: number;
        };
        SpokenView: {
            at: string;
            /** @description When the partner said so itself; null reads "said, not yet confirmed". */
            confirmedAt: null | string;
            /** @description Until then the partner may say that it was not so. */
            deniableUntil: null | string;
            /** @description Who at the partner said so. */
            speaker: string;
        };
        StarterPolicyView: {
            currency: string;
            name: string;
            remedies: ("fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement")[];
            weights: {
                [key: string]: number;
            };
        };
        StarterVersionView: {
            purpose: string;
            rows: Record<string, never>[];
            tests: Record<string, never>[];
        };
        StarterView: {
            policy: components["schemas"]["StarterPolicyView"];
            version: components["schemas"]["StarterVersionView"];
        };
        StartersView: {
            items: components["schemas"]["StarterView"][];
        };
        StateFactDto: {
            /** @description What was said in the case that it rests on. */
            entryId?: null | string;
            note?: null | string;
            /** @description A number, true or false, or one of the fact's values. */
            value: Record<string, never>;
        };
        StateView: {
            code: string;
            name: string;
        };
        StatementView: {
            at: string;
            by: null | string;
            entryId: null | string;
            note: null | string;
            says: string;
            value: Record<string, never>;
        };
        StayingView: {
            because: string;
            /** @description owner, severity, waiting or macro. */
            what: string;
        };
        StepAheadView: {
            at: string;
            /**
             * @description `person`: the owner is reminded to say it, with the words ready.
             * @enum {string}
             */
            by: "desk" | "person";
            /** @enum {null|string} */
            onlyIf: "no_proof" | null | "unconfirmed" | "urgent";
            step: string;
            tells: ("managers" | "owner" | "partner" | "partner_lead" | "partner_manager")[];
            template: null | string;
            /**
             * @description Why nobody would be told, as things stand.
             * @enum {null|string}
             */
            withheld: "new_time" | "not_needed" | null | "paused" | "too_late";
        };
        StepDoneView: {
            at: string;
            /** @enum {string} */
            by: "desk" | "person";
            dueAt: string;
            step: string;
            tells: ("managers" | "owner" | "partner" | "partner_lead" | "partner_manager")[];
            template: null | string;
            termsVersion: number;
            told: components["schemas"]["ToldView"][];
            /**
             * @description Why nobody was told.
             * @enum {null|string}
             */
            withheld: "new_time" | "not_needed" | null | "paused" | "too_late";
        };
        StepUp: {
            password: string;
        };
        SteppedUpView: Record<string, never>;
        StopView: {
            example: {
                [key: string]: unknown;
            };
            /** @description The version that brought the test. */
            from?: number;
            /** @enum {string} */
            kind: "rows meet" | "test fails";
            rows?: string[];
            says: string;
            test?: string;
        };
        TakenBackView: {
            /** @description The words, as the draft they are again; null when that was thrown away since. */
            draft: components["schemas"]["EntryDraftView"] | null;
        };
        TakenStatusView: Record<string, never>;
        TakenView: {
            p50Minutes: null | number;
            p90Minutes: null | number;
        };
        TargetDto: {
            /** @description Of the calendar's open time. */
            minutes: number;
            /** @description Whether the customer is promised it too; else it is our own measure. */
            toldToCustomer?: boolean;
            /** @description Whether time the case waits for somebody named is added; it never is to the first reply. */
            waitingExtends?: boolean;
        };
        TargetFiguresView: {
            /** @description Done by the due time, what others were waited for added. */
            kept: number;
            /** @description Kept, of all that were done or whose time had passed. */
            keptRate: components["schemas"]["RateView"];
            /** @description Done after it. */
            late: number;
            /** @description Nobody waited for it any more. */
            letGo: number;
            /** @description Found broken, and not done since. */
            missed: number;
            /** @description Neither done nor over. */
            open: number;
            /** @description Due before `asOf` and not done by it, those whose clock stands left out. */
            overdue: number;
            serviceLevel: string;
            serviceLevelId: string;
            taken: components["schemas"]["TakenView"];
            target: string;
            total: number;
        };
        TargetTermsView: {
            minutes: number;
            /** @enum {string} */
            target: "first_reply" | "next_reply" | "periodic_update" | "resolution";
            toldToCustomer: boolean;
            waitingExtends: boolean;
        };
        TargetsDto: {
            first_reply?: components["schemas"]["TargetDto"];
            next_reply?: components["schemas"]["TargetDto"];
            periodic_update?: components["schemas"]["TargetDto"];
            resolution?: components["schemas"]["TargetDto"];
        };
        TaskAddressView: {
            city?: string;
            country?: string;
            postcode?: string;
            street?: string;
        };
        TaskContactView: {
            address: components["schemas"]["TaskAddressView"] | null;
            name: null | string;
            phone: null | string;
        };
        TaskPreviewView: {
            contact: components["schemas"]["TaskContactView"];
            dueAt: string;
            instructions: string;
            kind: string;
            /** @description The end of the time asked for falls into hours in which the partner is closed: then it opens. */
            opensAt: null | string;
            partner: string;
            /** @enum {string} */
            proof: "enabled" | "off" | "required" | "warn";
            purpose: string;
            replyBy: null | string;
            role: string;
            title: string;
            window: components["schemas"]["WindowView"] | null;
        };
        TaskTemplateDto: {
            /** @description By when, counted from the moment the macro is used. */
            dueInMinutes: number;
            instructions?: string;
            kind: string;
            /** @description Left out: who is asked is said when the macro is used, or it is the only partner in the case. */
            partnerId?: string;
            /** @enum {string} */
            proof?: "enabled" | "off" | "required" | "warn";
            shares?: ("address" | "name" | "phone")[];
            title: string;
        };
        TaskView: {
            assigneeId: null | string;
            /** @description How it stands in the partner's own system; null when it was not booked there. */
            booking?: components["schemas"]["BookingView"] | null;
            /** @description For a partner: their own name for the case, unlike any other partner's. */
            caseId: string;
            commitment: components["schemas"]["CommitmentView"] | null;
            contact: components["schemas"]["TaskContactView"];
            createdAt: string;
            id: string;
            instructions: string;
            kind: string;
            partnerId: string;
            /** @description New terms that wait for an answer while the commitment stands. */
            pending: components["schemas"]["CommitmentView"] | null;
            /** @enum {string} */
            proof: "enabled" | "off" | "required" | "warn";
            /** @enum {string} */
            state: "agreed" | "declined" | "disputed" | "done" | "done_late" | "lapsed" | "negotiating" | "offered" | "overdue" | "reported" | "withdrawn";
            title: string;
            /** @description For our staff; null where nothing is agreed for this kind of task. */
            underpinning?: components["schemas"]["UnderpinningView"] | null;
            version: number;
        };
        TermsView: {
            at: string;
            dueAt: string;
            localEnd: null | string;
            localStart: null | string;
            note: null | string;
            proposedBy: string;
            version: number;
            zone: null | string;
        };
        TestDto: {
            expects: components["schemas"]["ExpectsDto"];
            /** @description Values by the names of facts; what is left out is not known. */
            facts: {
                [key: string]: unknown;
            };
            name: string;
        };
        TestResultView: {
            expects: components["schemas"]["ExpectsView"];
            facts: {
                [key: string]: unknown;
            };
            /** @description The version that brought it. */
            from: number;
            got: components["schemas"]["GotView"];
            name: string;
            passes: boolean;
        };
        TestView: {
            expects: components["schemas"]["ExpectsView"];
            facts: {
                [key: string]: unknown;
            };
            name: string;
        };
        TierDto: {
            /**
             * @description `agent` does the work, `lead` answers for it at any hour, `manager` is above both.
             * @enum {string}
             */
            tier: "agent" | "lead" | "manager";
        };
        TimeHeldPeriodView: {
            asOf: string;
            from: null | string;
            to: null | string;
        };
        TimeHeldReportView: {
            /** @description Received in the period; spam, and what was merged into another case, left out. */
            cases: number;
            hours: number;
            parties: components["schemas"]["HeldByView"][];
            /** @description The partners' part of it, the longest first. */
            partners: components["schemas"]["HeldByPartnerView"][];
            period: components["schemas"]["TimeHeldPeriodView"];
        };
        TimelineItem: {
            at: string;
            by: {
                /** @enum {string} */
                kind: "customer" | "desk" | "partner" | "staff";
                name: null | string;
            };
            data: {
                [key: string]: unknown;
            };
            entry: components["schemas"]["EntryView"] | null;
            id: string;
            subjectId: null | string;
            /** @description Of a step of a chase, for our staff: whom it told and how. */
            told?: components["schemas"]["ToldView"][];
            type: string;
            /** @description Of a turn of the case, for our staff: how it was put right, or why not; why it was closed, or taken up again. */
            words?: string;
        };
        TimelineItemView: {
            at: string;
            /** @description It came before the exception, or with it. */
            before: boolean;
            by: {
                /** @enum {string} */
                kind: "customer" | "desk" | "partner" | "staff";
                name: null | string;
            };
            data: {
                [key: string]: unknown;
            };
            entry: {
                body: string;
                fileIds: string[];
                id: string;
            };
            id: string;
            subjectId: null | string;
            type: string;
        };
        ToldView: {
            /** @enum {string} */
            channel: "mail";
            /** @enum {string} */
            how: "digest" | "held" | "mail" | "overtaken" | "waiting";
            insteadOf: {
                id: string;
                name: string;
            };
            mailId: null | string;
            /** @description queued, sent, held (no way out is set up) or failed; null when no mail was written. */
            mailState: null | string;
            name: string;
            personId: string;
            sentAt: null | string;
            /**
             * @description As whom.
             * @enum {string}
             */
            tier: "managers" | "owner" | "partner" | "partner_lead" | "partner_manager";
            waitsUntil: null | string;
        };
        TranslationDto: {
            body: string;
            /** @description BCP 47: `de` is for all who read German, `pt-BR` for those who asked for it. */
            language: string;
        };
        TrialDto: {
            /** @description Values by the names of facts; what is left out, or null, is not known. */
            facts: {
                [key: string]: unknown;
            };
            /** @description The one in force, unless said; where none is, the newest draft. */
            version?: number;
        };
        TrialPersonView: {
            /** @description They are away now. */
            away: boolean;
            name: string;
            personId: string;
            /** @description Who would decide in their place; null where they are here, or nobody does. */
            substituteId: null | string;
            substituteName: null | string;
        };
        TrialView: {
            ask: components["schemas"]["AskedFactView"][];
            /** @description The law gives what the policy says must never be. */
            conflict: components["schemas"]["ConflictView"] | null;
            limits: components["schemas"]["LimitsView"];
            nearMisses: components["schemas"]["NearMissView"][];
            /** @description The number of the version that was tried. */
            number: number;
            /** @enum {string} */
            outcome: "approval" | "entitled" | "flexible" | "never" | "statutory";
            policyId: string;
            /** @description A stronger row may yet turn out true: nothing is granted before `ask` is answered. */
            provisional: boolean;
            /** @description Null: no row says anything, so somebody has to agree. */
            row: null | string;
            /** @description The row's sentence. */
            says: null | string;
            trace: components["schemas"]["RowTraceView"][];
        };
        UnderpinningTargetView: {
            calendarId: null | string;
            createdAt: string;
            doneMinutes: null | number;
            id: string;
            kind: string;
            /** @description Null: all partners with whom nothing else was agreed. */
            partnerId: null | string;
            /** @enum {string} */
            party: "partner" | "us";
            replyMinutes: null | number;
            retiredAt: null | string;
        };
        UnderpinningView: {
            doneBy: null | string;
            /** @description The time asked for, or agreed, is later than the contract gives. */
            laterThanTarget: boolean;
            replyBy: null | string;
        };
        UndoneItemView: {
            caseId: string;
            number: null | number;
            stays: components["schemas"]["StayingView"][];
            /** @description What was put back: owner, severity. */
            undone: string[];
        };
        UnseenView: {
            /** @description Exact up to 99. */
            count: number;
            more: boolean;
        };
        UpdateDto: {
            /** @description `{name}`, `{order}`, `{window}`, `{subject}` and `{case}` stand for what each customer knows; `{order|your parcel}` for who has none. */
            body: string;
            /** @description The promise of the major case whose time `{window}` is. */
            commitmentId?: string;
            /** @description Customers read the text of their language; `body` where there is none. */
            translations?: components["schemas"]["TranslationDto"][];
        };
        UpdateLanguageView: {
            customers: number;
            language: string;
            writtenIn: null | string;
        };
        UpdatePreviewDto: {
            /** @description `{name}`, `{order}`, `{window}`, `{subject}` and `{case}` stand for what each customer knows; `{order|your parcel}` for who has none. */
            body: string;
            /** @description The promise of the major case whose time `{window}` is. */
            commitmentId?: string;
            /** @description `next` of the page before. */
            cursor?: string;
            limit?: number;
            /** @description Customers read the text of their language; `body` where there is none. */
            translations?: components["schemas"]["TranslationDto"][];
        };
        UpdatePreviewItem: {
            body: string;
            caseId: string;
            customer: string;
            /** @description The customer's, in which times are written. */
            language: string;
            /** @description What the text speaks of and nobody knows for this customer. */
            missing: string[];
            /** @description The language it is written in; null: in that of `body`. */
            writtenIn: null | string;
            zone: string;
        };
        UpdatePreviewView: {
            incomplete: number;
            items: components["schemas"]["UpdatePreviewItem"][];
            /** @description The most read first. */
            languages: components["schemas"]["UpdateLanguageView"][];
            next: null | string;
            /** @description How many customers would read it, and for how many something is missing. */
            total: number;
        };
        UpdateTranslationView: {
            body: string;
            language: string;
        };
        UpdateView: {
            at: string;
            body: string;
            by: string;
            caseId: string;
            commitmentId: null | string;
            id: string;
            total: number;
            translations: components["schemas"]["UpdateTranslationView"][];
            waiting: number;
            withheld: number;
            /** @description Fifty at most. */
            withheldFrom: components["schemas"]["WithheldView"][];
            written: number;
        };
        UseMacroDto: {
            /** @description The words as they were changed for this case; the macro's own, unless said. */
            body?: string;
            /** @description The newest entry its user has seen: with something newer from others, nothing is done and they are shown it. */
            lastSeen?: string;
            /** @description The version that was looked at: when the macro is another by now, nothing is done. */
            macroVersion?: number;
            /** @description Whom it is said to, or who is asked for the task; the only partner in the case, unless said. */
            partnerId?: string;
            /** @description The promise it speaks of; the one that is due first, unless said. */
            promiseId?: string;
        };
        VerdictDto: {
            /** @description Less than was asked for; all of it, unless said. */
            amount?: components["schemas"]["Money"] | null;
            /** @description Why; wanted for a no. */
            note?: null | string;
            /** @enum {string} */
            verdict: "grant" | "refuse";
        };
        VerdictShareView: {
            count: number;
            high: null | number;
            low: null | number;
            of: number;
            percent: null | number;
            /** @enum {string} */
            verdict: "sound" | "unclear" | "unsound";
        };
        VerdictThenView: {
            approvalId: string;
            at: string;
            by: {
                id: string;
                name: null | string;
            };
            inPlaceOf: {
                id: string;
                name: null | string;
            };
            note: null | string;
            verdict: string;
        };
        VersionDraftView: {
            changeNote: string;
            purpose: string;
            rows: Record<string, never>[];
            tests: Record<string, never>[];
        };
        VersionItem: {
            authorId: string;
            basedOn: null | number;
            changeNote: null | string;
            droppedAt: null | string;
            effectiveFrom: null | string;
            number: number;
            policyId: string;
            publishedAt: null | string;
            publisherId: null | string;
            purpose: string;
            /** @description Tried beside the one in force since then; `shadowedUntil` null: it still is. */
            shadowedSince: null | string;
            shadowedUntil: null | string;
            /** @enum {string} */
            state: "draft" | "dropped" | "in force" | "retired" | "scheduled" | "superseded";
            writtenAt: string;
        };
        VersionSheet: {
            authorId: string;
            basedOn: null | number;
            changeNote: null | string;
            coverage: components["schemas"]["CoverageView"];
            droppedAt: null | string;
            dropsTests: string[];
            effectiveFrom: null | string;
            number: number;
            policyId: string;
            publishedAt: null | string;
            publisherId: null | string;
            purpose: string;
            rows: components["schemas"]["RowView"][];
            /** @description Tried beside the one in force since then; `shadowedUntil` null: it still is. */
            shadowedSince: null | string;
            shadowedUntil: null | string;
            /** @enum {string} */
            state: "draft" | "dropped" | "in force" | "retired" | "scheduled" | "superseded";
            /** @description Empty: nothing keeps another person than its author from publishing it. */
            stops: components["schemas"]["StopView"][];
            /** @description Its own tests, and those of earlier published versions that it did not drop. */
            testResults: components["schemas"]["TestResultView"][];
            tests: components["schemas"]["TestView"][];
            /** @description Of the policy: counts up with whatever is done with any of its versions. */
            version: number;
            writtenAt: string;
        };
        WaitView: {
            on: string;
            partnerId: null | string;
            refId: string;
            since: string;
        };
        WaitingDto: {
            /** @enum {string} */
            on: "approval" | "customer" | "partner";
            /** @description Open commitments of partners, questions to the customer, or open approvals; left out: all of them, of questions the last one. */
            refs?: string[];
        };
        WaitingView: {
            definition: string;
            median: null | number;
            n: number;
            /** @description Nine in ten are at most this long. */
            p90: null | number;
            /** @description Of all cases together; `n`, `median` and `p90` are by case. */
            total: number;
        };
        WebhookView: {
            createdAt: string;
            /**
             * @description Why nothing is sent any more: the receiver answered 410, or it was taken away.
             * @enum {null|string}
             */
            endReason: "gone" | null | "removed";
            endedAt: null | string;
            events: string[];
            id: string;
            name: string;
            pausedAt: null | string;
            /** @enum {string} */
            state: "active" | "ended" | "paused";
            url: string;
            version: number;
        };
        WindowDto: {
            localEnd: string;
            /** @description `2026-04-04T09:00`; with an offset (`…+02:00`) to say which of two, where the clock repeats an hour. */
            localStart: string;
            /** @description IANA name, for example `Europe/Berlin`. */
            zone: string;
        };
        WindowView: {
            end: string;
            localEnd: string;
            localStart: string;
            start: string;
            zone: string;
        };
        WithdrawApprovalDto: {
            reason: string;
        };
        WithdrawClaimDto: {
            reason: string;
        };
        WithdrawDecisionDto: {
            reason: string;
        };
        WithdrawalDto: {
            note: string;
            termsVersion: number;
        };
        WithheldView: {
            caseId: string;
            number: number;
            subject: string;
            /** @description `closed`, `unlinked` or `merged` meanwhile, or `incomplete` since. */
            why: string;
        };
        WitnessesDto: {
            /** @description People of ours who are mailed a checkpoint a day; none ends it. */
            personIds: string[];
        };
        WitnessesView: {
            personIds: string[];
        };
        WordsDto: {
            body: string;
        };
        WorklistView: {
            drawnAt: string;
            drawnBy: {
                id: string;
                name: null | string;
            };
            filter: {
                [key: string]: unknown;
            };
            id: string;
            items: components["schemas"]["SampleItemView"][];
            /** @enum {string} */
            method: "by_value" | "every_nth" | "random" | "stratified";
            next: null | string;
            note: null | string;
            /** @description How many there were to draw from. */
            population: number;
            /** @description SHA-256 of their ids, the newest first, each with the end of its line. */
            populationSha256: string;
            progress: components["schemas"]["ProgressView"];
            seed: string;
            size: number;
            stratifyBy: null | string;
        };
        WriteEntryDto: {
            /** @description For what our staff tell the customer: the promise to them that it speaks of. */
            about?: string;
            /** @description Who reads it, beside our staff. Partners and customers need not say: they write to the desk. */
            audience?: ("customer" | "internal") | {
                customer?: boolean;
                partners: string[];
            };
            body: string;
            fileIds?: string[];
            /** @description For our staff: so many seconds it is held, and can be taken back; at once unless said. */
            holdSeconds?: number;
            /**
             * @description The newest entry the writer has seen, or the newest send that is held: with something newer from others, the entry is refused and
             *     they are shown it. To send it anyway, name the newest of what was shown.
             */
            lastSeen?: string;
        };
        WriteVersionDto: {
            /** @description The number of the version its author began with. */
            basedOn?: number;
            /** @description What is new in it. */
            changeNote?: string;
            /** @description Tests of earlier published versions, by name, that this one need not pass. */
            dropsTests?: string[];
            /** @description Why there is such a rule. */
            purpose: string;
            rows: components["schemas"]["RowDto"][];
            /** @description What the author expects of it: checked before it is published, and with every later version. */
            tests: components["schemas"]["TestDto"][];
        };
        WriterView: {
            id: string;
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "ApprovalRoutes.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApprovalRouteView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApprovalRoutes.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRouteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRouteView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApprovalRoutes.trial": {
        parameters: {
            query: {
                policyId: string;
                /** @description Who would ask. */
                requestedBy: string;
                /** @description Minor units; left out: no money moves. */
                amount?: number;
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteTrialView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApprovalRoutes.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRouteView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApprovalRoutes.retire": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Approvals.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description One state; `open` with those that are asked something back. */
                state?: "granted" | "open" | "questioned" | "refused" | "withdrawn";
                /** @description Those that wait for the caller: asked, or standing in for somebody who was. */
                mine?: boolean;
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApprovalView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Approvals.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Approvals.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Approvals.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Receipts.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Approvals.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Approvals.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApprovalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.checkpoints": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CheckpointView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description `commitment.broken`, or all of a kind: `commitment.*`. */
                type?: string;
                /** @description Who did it: a person’s id, or a part of the desk such as `chase`. */
                actor?: string;
                actorKind?: "customer" | "partner" | "staff" | "system";
                case?: string;
                /** @description What it happened to. */
                subject?: string;
                from?: string;
                /** @description Up to this instant, without it. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EventView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.publicKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerKeyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.nameWitnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WitnessesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendars.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalendarView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendars.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendars.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calendars.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarTermsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description One state, or `open` for all but closed; open unless said, all states in a search. */
                state?: "acknowledged" | "all" | "closed" | "in_progress" | "open" | "received" | "resolution_proposed" | "resolved" | "waiting";
                /** @description A person's id, `me`, or `none`. */
                owner?: string;
                /** @description Cases this partner takes part in. */
                partner?: string;
                customer?: string;
                /** @description `major`: only major cases. */
                kind?: "complaint" | "compliment" | "major" | "proactive" | "question" | "request";
                /** @description Words in what was said, in the subject or the customer's name; or the case's number. */
                q?: string;
                /** @description One of the lists everybody looks at; what else is asked for narrows it down. */
                view?: "late" | "mine" | "open" | "snoozed" | "unowned" | "waiting";
                /** @description What the caller has put off: left out, unless it is searched for or a view of its own. */
                snoozed?: "hide" | "show";
                /** @description `nextDue`: the next promise due first, cases without one last. `received`: the newest first. */
                sort: "nextDue" | "received";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["CaseListItem"] | components["schemas"]["CaseForPartner"])[];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Bulk.apply": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Bulk.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Bulk.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Bulk.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseCounts.counts": {
        parameters: {
            query?: {
                /** @description Names with commas between them; all, unless said. */
                views?: string;
                /** @description Only cases of this person: an id, `me`, or `none`. */
                owner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCountsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.amend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stages.acknowledge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Majors.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddChildrenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildrenAddedView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claims.prepare": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareClaimDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseClocks.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseClocksView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stages.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stages.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCommitmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCommitmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromisePreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.ofCase": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DecisionView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionMadeView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EntryDrafts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDraftListView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EntryDrafts.save": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                /** @description `internal`, or who is to read it, with commas between them: `customer`, `ptn_…`, `customer,ptn_…` */
                audience: string[];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDraftView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EntryDrafts.throwAway": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                /** @description `internal`, or who is to read it, with commas between them: `customer`, `ptn_…`, `customer,ptn_…` */
                audience: string[];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entries.write": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEntryDto"];
            };
        };
        responses: {
            /** @description The entry; the send, when it is held. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"] | components["schemas"]["SendView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Evidence.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EvidenceItemView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFacts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFactsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFacts.state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateFactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFactView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFacts.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFactView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFiles.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileListView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.card": {
        parameters: {
            query?: {
                /** @description Only what this policy says. */
                policyId?: string;
                /** @description Only policies that speak of this remedy. */
                remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
                /** @description In minor units of the policy's currency. */
                amount?: number;
                /** @description When the customer asked for it; now, unless said. */
                claimedAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexCardView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Majors.suggested": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LikelyChildView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseLinks.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description One kind only: `part_of` lists the cases that are part of a major one. */
                kind?: "caused_by" | "duplicate_of" | "follows_up" | "part_of" | "related";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseLinkView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseLinks.link": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLinkView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseLinks.unlink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                caselinkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseMacros.apply": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                macroId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseMacroDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroAppliedView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseMacros.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                macroId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseMacroDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroPreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Merges.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Merges.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.own": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Participations.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParticipationView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Participations.bringIn": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BringInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Participations.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                participationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Precedents.ofCase": {
        parameters: {
            query: {
                policyId: string;
                /** @description Only decisions on the same remedy; on any, if left out. */
                remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
                /** @description What is asked for, in minor units of the policy's currency: set beside what like cases were given. */
                amount?: number;
                /** @description Facts the caller states besides those the desk knows, as JSON: `{"opened":false}`. */
                facts?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrecedentsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Presence.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Presence.leave": {
        parameters: {
            query?: {
                /** @description Which of the caller's tabs it is, as the browser names it; they need not say when they have only one. */
                tab?: null | string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Attention.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Attention.unread": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stages.resolve": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stages.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sends.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendListView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Attention.snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozeView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Attention.wake": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Splits.split": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Splits.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tasks.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tasks.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Cases.timeline": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description `asc`: from the beginning. `desc`: the newest first. */
                order: "asc" | "desc";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineItem"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Majors.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Majors.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UpdateView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Majors.announce": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Majors.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                updateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stages.wait": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Stages.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ladders.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LadderView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ladders.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLadderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ladders.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LadderDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ladders.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ladders.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RungsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claims.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                caseId?: string;
                partner?: string;
                /** @description One state, or `open`: money may still come of it. */
                state?: "accepted" | "filed" | "open" | "paid" | "partly" | "prepared" | "rejected" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claims.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claims.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerClaimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claims.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileClaimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EvidencePack.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claims.pay": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayClaimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claims.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawClaimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description One state, or `open` for every state that is not settled. */
                state?: "accepted" | "active" | "at_risk" | "broken" | "countered" | "declined" | "disputed" | "kept" | "lapsed" | "open" | "proposed" | "renegotiated" | "reported" | "void" | "withdrawn";
                /** @description `us`, or a partner's id. */
                party?: string;
                /** @description `target`: those that follow from service levels; `approval`: answers that approvals wait for; `given`: all others. */
                source?: "approval" | "given" | "target";
                dueBefore?: string;
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommitmentView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpokenAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.assess": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.back": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.release": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Chase.chase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.counter": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpokenAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.deny": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Chase.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Chase.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.renegotiate": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.putAtRisk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.relieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitments.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Customers.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Part of a name or e-mail address, nearly as it is written. The best match comes first; without it, the newest customer. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CustomerView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Customers.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Customers.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Customers.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCustomerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Erasures.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Erasures.erase": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Erasures.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Erasures.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Precedents.ofDecision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrecedentsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decisions.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDiscretionView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description `in_force` unless said; `all` are also those that have ended. */
                state?: "all" | "in_force";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DiscretionLimitView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLimitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscretionLimitView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.previewSetting": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLimitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitPreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscretionLimitView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.previewEnding": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitPreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitStandingsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Discretion.use": {
        parameters: {
            query?: {
                /** @description Days (`2026-11-30`) or instants; what names no zone is UTC. The last 28 days, unless said. */
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscretionUseReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exceptions.list": {
        parameters: {
            query: {
                policy?: string;
                /** @description The row of a policy that was bent, by its name there; `none`: no row spoke of it. */
                row?: string;
                remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
                authority?: "approval" | "discretion";
                requester?: string;
                approver?: string;
                /** @description The requester’s team then; or `none`. */
                team?: string;
                partner?: string;
                partyAtFault?: string;
                reason?: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
                from?: string;
                /** @description Up to this instant, without it. */
                to?: string;
                /** @description At least so much, in minor units; of the currency that is named, or of any. */
                min?: number;
                /** @description At most so much. */
                max?: number;
                currency?: string;
                customer?: string;
                case?: string;
                /** @description What the customer said afterwards, from 1 to 5; `none`: nothing. */
                pulse?: string;
                /** @description Whether the customer complained again. */
                repeated?: boolean;
                /** @description Whether the customer ordered again. */
                orderedAgain?: boolean;
                /** @description Words, or their beginnings, of the rule, of what was bent about it or why; or the number of the case. */
                q?: string;
                /** @description `granted`: the newest first. `amount`: the dearest first, in minor units; name a currency to compare like with like. */
                sort: "amount" | "granted";
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExceptionView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exports.csv": {
        parameters: {
            query?: {
                /** @description Whether a CSV file begins with a byte order mark, which some spreadsheets want. */
                bom?: boolean;
                policy?: string;
                /** @description The row of a policy that was bent, by its name there; `none`: no row spoke of it. */
                row?: string;
                remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
                authority?: "approval" | "discretion";
                requester?: string;
                approver?: string;
                /** @description The requester’s team then; or `none`. */
                team?: string;
                partner?: string;
                partyAtFault?: string;
                reason?: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
                from?: string;
                /** @description Up to this instant, without it. */
                to?: string;
                /** @description At least so much, in minor units; of the currency that is named, or of any. */
                min?: number;
                /** @description At most so much. */
                max?: number;
                currency?: string;
                customer?: string;
                case?: string;
                /** @description What the customer said afterwards, from 1 to 5; `none`: nothing. */
                pulse?: string;
                /** @description Whether the customer complained again. */
                repeated?: boolean;
                /** @description Whether the customer ordered again. */
                orderedAgain?: boolean;
                /** @description Words, or their beginnings, of the rule, of what was bent about it or why; or the number of the case. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exports.ndjson": {
        parameters: {
            query?: {
                /** @description Whether a CSV file begins with a byte order mark, which some spreadsheets want. */
                bom?: boolean;
                policy?: string;
                /** @description The row of a policy that was bent, by its name there; `none`: no row spoke of it. */
                row?: string;
                remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
                authority?: "approval" | "discretion";
                requester?: string;
                approver?: string;
                /** @description The requester’s team then; or `none`. */
                team?: string;
                partner?: string;
                partyAtFault?: string;
                reason?: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
                from?: string;
                /** @description Up to this instant, without it. */
                to?: string;
                /** @description At least so much, in minor units; of the currency that is named, or of any. */
                min?: number;
                /** @description At most so much. */
                max?: number;
                currency?: string;
                customer?: string;
                case?: string;
                /** @description What the customer said afterwards, from 1 to 5; `none`: nothing. */
                pulse?: string;
                /** @description Whether the customer complained again. */
                repeated?: boolean;
                /** @description Whether the customer ordered again. */
                orderedAgain?: boolean;
                /** @description Words, or their beginnings, of the rule, of what was bent about it or why; or the number of the case. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApproverPairs.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproverPairsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exports.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeExportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exports.manifest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exports.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exceptions.count": {
        parameters: {
            query?: {
                policy?: string;
                /** @description The row of a policy that was bent, by its name there; `none`: no row spoke of it. */
                row?: string;
                remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
                authority?: "approval" | "discretion";
                requester?: string;
                approver?: string;
                /** @description The requester’s team then; or `none`. */
                team?: string;
                partner?: string;
                partyAtFault?: string;
                reason?: "dispute_costs_more" | "first_time" | "goodwill" | "hardship" | "loyal_customer" | "other" | "our_fault" | "partner_fault" | "wording_unclear";
                from?: string;
                /** @description Up to this instant, without it. */
                to?: string;
                /** @description At least so much, in minor units; of the currency that is named, or of any. */
                min?: number;
                /** @description At most so much. */
                max?: number;
                currency?: string;
                customer?: string;
                case?: string;
                /** @description What the customer said afterwards, from 1 to 5; `none`: nothing. */
                pulse?: string;
                /** @description Whether the customer complained again. */
                repeated?: boolean;
                /** @description Whether the customer ordered again. */
                orderedAgain?: boolean;
                /** @description Words, or their beginnings, of the rule, of what was bent about it or why; or the number of the case. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Samples.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SampleView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Samples.draw": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawSampleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Samples.one": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only items without a verdict, or with this one. */
                verdict?: "open" | "sound" | "unclear" | "unsound";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Samples.judge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleItemView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Samples.redraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedrawView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Samples.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Exceptions.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Feedback.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                customerId?: string;
                orderId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeedbackView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Files.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Holidays.list": {
        parameters: {
            query: {
                /** @description ISO 3166-1: `DE`. */
                country: string;
                /** @description As the answer's `states` name them: `BE`. */
                state?: string;
                year: number;
                /** @description Two letters; names come in it where they are known in it, otherwise as the country calls them. */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PartnerHook.take": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenStatusView"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Keys.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KeyView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Keys.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKey"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKeyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Keys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Links.list": {
        parameters: {
            query: {
                caseId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LinkView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Links.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Live.follow": {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event seen: what happened since is told first. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-Sent Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Macros.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Words of its name. */
                q?: string;
                audience?: "customer" | "internal" | "partner";
                /** @description `true`: what all share; `false`: one's own. Both, unless said. */
                shared?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MacroView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Macros.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMacroDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Macros.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Macros.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacroDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Macros.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Macros.versions": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MacroVersionView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mails.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                caseId?: string;
                state?: "failed" | "held" | "queued" | "sent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mails.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedMailView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mails.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Me.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Me.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Me.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only what the caller has not seen. */
                unseen?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NotificationView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.chosen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationChoicesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.choose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationChoicesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationChoicesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.see": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnseenView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Notifications.unseen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnseenView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Orders.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                customerId?: string;
                /** @description The whole number the customer knows. */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Orders.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Orders.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Shipments.ofOrder": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ShipmentView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Shipments.announce": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShipmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnTasks.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only tasks of cases the caller owns. */
                mine?: boolean;
                /** @description `open` unless said. */
                state?: "all" | "dismissed" | "done" | "open" | "over";
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnTaskView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnTasks.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTaskCountView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnTasks.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTaskView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnTasks.amend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendOwnTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTaskView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnTasks.dismiss": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTaskView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnTasks.send": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTaskView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Partners.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                kind?: "courier" | "other" | "payment" | "repairer" | "seller";
                active?: "false" | "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PartnerView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Partners.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Partners.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Partners.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePartnerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookingHooks.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingHookView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookingHooks.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBookingHookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingHookView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BookingHooks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ClaimTerms.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimTermsView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ClaimTerms.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClaimTermsDto"];
            };
        };
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimTermsView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Partners.listPeople": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Partners.addPerson": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPartnerPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Scorecards.scorecard": {
        parameters: {
            query?: {
                /** @description Promises made on this day, at this instant, or later. */
                from?: string;
                /** @description Promises made on this day or before it, or before this instant. */
                to?: string;
                /** @description When overdue is judged: this instant, or 00:00 of this day; now if left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.list": {
        parameters: {
            query: {
                role?: "agent" | "manager" | "partner";
                partnerId?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.away": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.tier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Those that count, unless said. */
                state?: "all" | "retired" | "standing";
                remedy?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PolicyView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePolicyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.starters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartersView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Backtests.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BacktestView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Backtests.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BacktestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacktestView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Backtests.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                backtestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacktestView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Backtests.affected": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only these. */
                change?: "easier" | "harder" | "newly denied" | "newly entitled" | "unchanged" | "undecidable";
            };
            header?: never;
            path: {
                id: string;
                backtestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AffectedView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeFacto.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeFactoRulesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DeFacto.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeFactoDraftView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Fairness.disparity": {
        parameters: {
            query: {
                /** @description Made at this instant or later. */
                from?: string;
                /** @description Made before this instant. */
                to?: string;
                /** @description What decisions are held against each other by. */
                group: "agent" | "channel" | "language" | "region" | "team" | "tenure";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisparityView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Fairness.funnel": {
        parameters: {
            query?: {
                /** @description Made at this instant or later. */
                from?: string;
                /** @description Made before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Fairness.heat": {
        parameters: {
            query?: {
                /** @description Made at this instant or later. */
                from?: string;
                /** @description Made before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Fairness.report": {
        parameters: {
            query?: {
                /** @description Made at this instant or later. */
                from?: string;
                /** @description Made before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Retained.retained": {
        parameters: {
            query?: {
                /** @description Made at this instant or later. */
                from?: string;
                /** @description Made before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetainedValueView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.retire": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.revive": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Policies.try": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VersionItem"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.write": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.check": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.drop": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.differences": {
        parameters: {
            query?: {
                /** @description The version to compare with; the one it was based on, unless said, or else the one before it. */
                from?: number;
            };
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Backtests.shadow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.shadow": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PolicyVersions.endShadow": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Presence.presentIn": {
        parameters: {
            query: {
                /** @description Ids of up to 200 cases, with commas between them. */
                cases: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceListView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Board.board": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only of this party: `us`, or a partner's id. */
                party?: string;
                /** @description How many promises of each cell. */
                rows: number;
                kind?: string;
                /** @description A state that leaves something to do: an open one, or broken and not done. */
                state?: "accepted" | "active" | "at_risk" | "broken" | "countered" | "disputed" | "proposed" | "reported";
                /** @description Only of cases this person owns; `none`: of cases nobody owns. */
                owner?: string;
                /** @description Only of cases the caller owns. */
                mine?: boolean;
                /** @description Where today ends: an IANA zone; the caller's own, unless said. */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BoardLine"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Board.cell": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                when: "late" | "later" | "nextHour" | "today";
                party: string;
                kind?: string;
                /** @description A state that leaves something to do: an open one, or broken and not done. */
                state?: "accepted" | "active" | "at_risk" | "broken" | "countered" | "disputed" | "proposed" | "reported";
                /** @description Only of cases this person owns; `none`: of cases nobody owns. */
                owner?: string;
                /** @description Only of cases the caller owns. */
                mine?: boolean;
                /** @description Where today ends: an IANA zone; the caller's own, unless said. */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BoardRow"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Remedies.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                state?: "cancelled" | "executed" | "failed" | "ordered";
                kind?: "fee_waiver" | "goodwill_credit" | "late_return" | "refund" | "repair" | "replacement";
                caseId?: string;
                /** @description The number on a return, however it was typed. */
                rma?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RemedyView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Remedies.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemedyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Remedies.tell": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecutionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemedyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Remedies.orderAgain": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemedyView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.claims": {
        parameters: {
            query?: {
                /** @description Claims prepared on this day, at this instant, or later. */
                from?: string;
                /** @description Claims prepared on this day or before it, or before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Scorecards.ranked": {
        parameters: {
            query: {
                /** @description Promises made on this day, at this instant, or later. */
                from?: string;
                /** @description Promises made on this day or before it, or before this instant. */
                to?: string;
                /** @description When overdue is judged: this instant, or 00:00 of this day; now if left out. */
                asOf?: string;
                /** @description Promises of this kind only; all kinds together if left out. */
                kind?: string;
                /** @description How many partners to list. */
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersRankedView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.promises": {
        parameters: {
            query?: {
                /** @description Promises made on this day, at this instant, or later. */
                from?: string;
                /** @description Promises made on this day or before it, or before this instant. */
                to?: string;
                /** @description When overdue is judged: this instant, or 00:00 of this day; now if left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.serviceLevels": {
        parameters: {
            query?: {
                /** @description Promises made on this day, at this instant, or later. */
                from?: string;
                /** @description Promises made on this day or before it, or before this instant. */
                to?: string;
                /** @description When overdue is judged: this instant, or 00:00 of this day; now if left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.slips": {
        parameters: {
            query?: {
                /** @description What happened on this day, at this instant, or later. */
                from?: string;
                /** @description What happened on this day or before it, or before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reports.held": {
        parameters: {
            query?: {
                /** @description Cases received on this day, at this instant, or later. */
                from?: string;
                /** @description Cases received on this day or before it, or before this instant. */
                to?: string;
                /** @description Up to when time is counted: this instant, or 00:00 of this day; now if left out. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeHeldReportView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Search.search": {
        parameters: {
            query: {
                /** @description Words, or the beginning of a number. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sends.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sends.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenBackView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceLevels.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceLevelView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceLevels.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceLevelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceLevels.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelSheet"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceLevels.retire": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceLevels.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ServiceLevels.revise": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseServiceLevelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.stepUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedUpView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApprovalTerms.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalTermsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApprovalTerms.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalTermsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Helpline.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelplineView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Helpline.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelplineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelplineView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProofDefaults.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDefaultsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProofDefaults.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofDefaultsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDefaultsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RemedyTerms.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemedyTermsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "RemedyTerms.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemedyTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemedyTermsView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Shipments.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                trackingNumber?: string;
                state?: "announced" | "collected" | "delivered" | "failed" | "in_transit" | "lost" | "out_for_delivery" | "returned";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ShipmentView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Shipments.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Shipments.scan": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tasks.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only tasks assigned to the caller. */
                mine?: boolean;
                /** @description One state, or `open`. */
                state?: "agreed" | "declined" | "disputed" | "done" | "done_late" | "lapsed" | "negotiating" | "offered" | "open" | "overdue" | "reported" | "withdrawn";
                caseId?: string;
                partner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tasks.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tasks.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Appointments.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tasks.disclosed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DisclosureView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "UnderpinningTargets.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnderpinningTargetView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "UnderpinningTargets.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnderpinningTargetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnderpinningTargetView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "UnderpinningTargets.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.list": {
        parameters: {
            query: {
                /** @description Only views of this list. */
                place?: string;
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedViewView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.save": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SavedViews.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: another version now is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.list": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.register": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.deliveries": {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit: number;
                /** @description `next` of the page before. */
                cursor?: string;
                state?: "delivered" | "failed" | "queued";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, and the cursor of the next one; null on the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryView"][];
                        next: null | string;
                    };
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.redeliver": {
        parameters: {
            query?: never;
            header?: {
                /** @description At most one effect under this key: a repetition answers the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            /** @description Nobody we know. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Known, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A rule refuses: `type` names it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field does not hold: `errors` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused or failed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
