# Completion of bilat for bash. The candidates come from the program itself.
_bilat() {
	# Words as the program gets them: bash would cut them at "=" and ":".
	local line=${COMP_LINE:0:COMP_POINT} words word candidate
	read -ra words <<<"$line"
	[[ $line == *[[:space:]] ]] && words+=('')
	word=${words[${#words[@]} - 1]}
	COMPREPLY=()
	while IFS=$'\t' read -r candidate _; do
		case $candidate in
		:file) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word") ;;
		:folder) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -d -- "$word") ;;
		*) COMPREPLY+=("$candidate") ;;
		esac
	done < <("${words[0]}" completion --words -- "${words[@]:1}" 2>/dev/null)
	# What stands before the last of bash's own word breaks is not to be repeated.
	local before=${word%"${word##*[=:]}"}
	if [[ -n $before && $COMP_WORDBREAKS == *[=:]* ]]; then
		COMPREPLY=("${COMPREPLY[@]#"$before"}")
	fi
	[[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=,:] ]] && compopt -o nospace
	compopt -o filenames -o bashdefault 2>/dev/null
}
complete -F _bilat bilat
