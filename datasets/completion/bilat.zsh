#compdef bilat
# Completion of bilat for zsh. The candidates come from the program itself.
_bilat() {
	local -a candidates meanings
	local line candidate files=0 folders=0
	for line in ${(f)"$(${words[1]} completion --words -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)"}; do
		candidate=${line%%$'\t'*}
		case $candidate in
		:file) files=1 ;;
		:folder) folders=1 ;;
		*)
			candidates+=("$candidate")
			if [[ $line == *$'\t'* ]]; then
				meanings+=("$candidate  -- ${line#*$'\t'}")
			else
				meanings+=("$candidate")
			fi
			;;
		esac
	done
	(( ${#candidates} )) && compadd -U -l -d meanings -a candidates
	(( files )) && _files
	(( folders )) && _files -/
	return 0
}
if [[ $funcstack[1] == _bilat ]]; then
	_bilat "$@"
else
	compdef _bilat bilat
fi
