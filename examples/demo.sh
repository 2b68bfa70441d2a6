#!/bin/sh
# Validate real documents, good and bad, and show the reports. Run by `make demo`.
set -u
bin=${BIN:-.venv/bin}
failed=0

# run EXPECTED-EXIT-CODE ARGUMENTS…
run() {
    expected=$1
    shift
    printf '\n$ veiskille %s\n' "$*"
    "$bin/veiskille" "$@"
    got=$?
    if [ "$got" -ne "$expected" ]; then
        printf 'expected exit code %s, got %s\n' "$expected" "$got" >&2
        failed=1
    fi
}

printf 'Documents that follow the model:\n'
run 0 validate \
    examples/diploma/valid/small.json \
    examples/diploma/valid/general-studies-science.json \
    examples/competence-certificate/valid/small.json \
    examples/trade-certificate/valid/small.json \
    examples/result-delivery/valid/small.json \
    examples/exam-session/valid/small.json

printf '\nDocuments with a fault each:\n'
run 1 validate \
    examples/diploma/invalid/DOC-001-misspelt-key.json \
    examples/diploma/invalid/DOC-006-result-after-issue.json \
    examples/diploma/invalid/RES-003-exempt-without-remark.json \
    examples/pupil-list/invalid/IDN-001-control-digits.json \
    examples/result-delivery/invalid/STR-002-two-dates.json

printf '\nThe same in bokmål, and in nynorsk:\n'
run 1 validate --lang nb examples/diploma/invalid/RES-003-exempt-without-remark.json
run 1 validate --lang nn examples/diploma/invalid/RES-003-exempt-without-remark.json

pilot=../shared/data/samtbu-pilot1
if [ -d "$pilot" ]; then
    printf '\nThe payloads of the first pilot, as they were published:\n'
    run 1 validate --from samtbu-pilot1 "$pilot/graduating-students-example-payload.jsonld"
    run 0 validate --from samtbu-pilot1 "$pilot/graduating-students-20-example-payload.jsonld"
else
    printf "\nA payload in the first pilot's format:\n"
    run 1 validate --from samtbu-pilot1 --test-data examples/formats/samtbu-pilot1/graduating-students.jsonld
fi
exit "$failed"
